import { dirname, join } from 'node:path/posix'
import { type ModuleFacts, moduleFacts } from './moduleFacts.ts'

interface Module extends ModuleFacts {
  /** Below `src`: "ui/StatusMark.tsx". */
  readonly path: string
  readonly folder: string
  readonly lines: number
  /** The modules of this project that it imports, below `src`. */
  readonly targets: readonly string[]
}

/** Who may import whom. A new arrow is a decision: see the map in `src/README.md`. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  main: ['app', 'present', 'scenes', 'ui', 'view', 'data', 'i18n', 'plant', 'styles'],
  app: ['app', 'present', 'scenes', 'ui', 'view', 'data', 'i18n', 'plant', 'styles'],
  present: ['present', 'ui', 'view', 'i18n', 'plant'],
  scenes: ['scenes', 'ui', 'view', 'i18n', 'plant'],
  ui: ['ui', 'i18n', 'plant'],
  view: ['view', 'plant'],
  data: ['data', 'plant'],
  i18n: ['i18n', 'plant'],
  plant: ['plant'],
  worker: ['worker'],
}

const drawers = /^(utils?|helpers?|common|shared|misc|lib|types?|constants?|consts)$/i

/** Names that need a browser, a network, a clock or a language: none of them is the plant's. */
const outside = ['fetch', 'window', 'document', 'navigator', 'localStorage', 'globalThis', 'Intl']

const rules: readonly ((module: Module, packages: readonly string[]) => readonly string[])[] = [
  ({ folder, targets }) =>
    targets
      .filter((target) => !arrows[folder]?.includes(folderOf(target)))
      .map((target) => `${folder} may not import ${folderOf(target)} (${target})`),
  ({ path, targets }) =>
    targets.filter((target) => isOtherScene(path, target)).map((target) => `a scene imports another: ${target}`),
  ({ imports }) => imports.filter((one) => one === null).map(() => 'imports from an address that is put together'),
  ({ imports }) => named(imports).flatMap((one) => (one.startsWith('../../../') ? `imports too deep: ${one}` : [])),
  ({ imports }, packages) =>
    named(imports)
      .filter((one) => !one.startsWith('.') && !one.startsWith('virtual:') && !packages.includes(packageOf(one)))
      .map((one) => `imports "${one}", which is no dependency of the page`),
  ({ folder, imports }) =>
    named(imports)
      .filter((one) => folder === 'plant' && !one.startsWith('.') && one !== 'valibot')
      .map((one) => `plant imports the package "${one}"`),
  ({ folder, names }) =>
    outside.filter((name) => folder === 'plant' && names.has(name)).map((name) => `plant uses ${name}`),
  ({ folder, names, members }) =>
    [...names, ...members]
      .filter((name) => folder !== 'i18n' && /^(Intl$|toLocale)/.test(name))
      .map((name) => `only i18n may use ${name}`),
  ({ names, members }) => (members.has('glob') && names.has('meta') ? ['imports by import.meta.glob'] : []),
  ({ exportsDefault }) => (exportsDefault ? ['has a default export'] : []),
  ({ exportsAll, path }) => (exportsAll || /(^|\/)index\.tsx?$/.test(path) ? ['is a barrel'] : []),
  ({ path }) => (path.split('/').some((part) => drawers.test(part.replace(/\..*$/, ''))) ? ['is a drawer'] : []),
  ({ path, lines }) => (lines > 300 && !path.startsWith('i18n/messages') ? [`has ${lines} lines: split it`] : []),
]

/** What breaks the architecture in a tree of sources (path below `src` → text), one sentence each. */
export function problemsOf(sources: Readonly<Record<string, string>>, packages: readonly string[]): string[] {
  const modules = Object.entries(sources).map(([path, source]) => moduleOf(path, source))
  const broken = modules.flatMap((module) =>
    rules.flatMap((rule) => rule(module, packages).map((problem) => `${module.path}: ${problem}`)),
  )
  return [...broken, ...cycles(modules)]
}

function moduleOf(path: string, source: string): Module {
  const facts = moduleFacts(path, source)
  const targets = named(facts.imports).filter((one) => one.startsWith('.') && !one.endsWith('.css'))
  return {
    ...facts,
    path,
    folder: folderOf(path),
    lines: source.trimEnd().split('\n').length,
    targets: targets.map((one) => join(dirname(path), one)),
  }
}

function named(imports: Module['imports']): string[] {
  return imports.filter((one) => one !== null)
}

/** "main" for the module that mounts the app, which stands in no folder. */
function folderOf(path: string): string {
  const [first = '', ...rest] = path.split('/')
  return rest.length > 0 ? first : first.replace(/\.tsx?$/, '')
}

/** "@tanstack/react-query/build/x" → "@tanstack/react-query" */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

function isOtherScene(path: string, target: string): boolean {
  const [[folder, scene], [other, otherScene, file]] = [path.split('/'), target.split('/')]
  return folder === 'scenes' && other === 'scenes' && file !== undefined && scene !== otherScene
}

/** Each import that closes a circle, types included. */
function cycles(modules: readonly Module[]): string[] {
  const targets = new Map(modules.map((module) => [module.path, module.targets]))
  const done = new Set<string>()
  const visit = (path: string, above: readonly string[]): string[] => {
    if (above.includes(path)) return [`${[...above.slice(above.indexOf(path)), path].join(' → ')}: an import cycle`]
    if (done.has(path)) return []
    const found = (targets.get(path) ?? []).flatMap((target) => visit(target, [...above, path]))
    done.add(path)
    return found
  }
  return modules.flatMap(({ path }) => visit(path, []))
}

import { parseSync } from 'vite'

/** What the rules ask of one source file. */
export interface ModuleFacts {
  /** Whatever it imports: statically, dynamically or as a type; null for an address that is put together at run time. */
  readonly imports: readonly (string | null)[]
  readonly exportsDefault: boolean
  /** Has an `export * from`. */
  readonly exportsAll: boolean
  /** The names in scope that it uses or declares: `fetch`, `Intl`. */
  readonly names: ReadonlySet<string>
  /** The properties that it reads: `toLocaleString`. */
  readonly members: ReadonlySet<string>
}

interface Syntax {
  readonly type: string
  readonly name?: string
  readonly [field: string]: unknown
}

/** Syntax with a field that names a place of its own, not something in scope. */
const ownNames: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  Property: 'key',
  PropertyDefinition: 'key',
  MethodDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSQualifiedName: 'right',
}

/** Reads a module by its syntax: words in texts and comments do not count. */
export function moduleFacts(path: string, source: string): ModuleFacts {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const all = [...nodes(program as unknown as Syntax)]
  const ofType = (...types: string[]) => all.filter(({ type }) => types.includes(type))
  const fromElsewhere = ofType('ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'TSImportType')
  return {
    imports: [...fromElsewhere.filter(({ source }) => source), ...ofType('ImportExpression')].map(addressOf),
    exportsDefault: ofType('ExportDefaultDeclaration').length > 0 || ofType('ExportSpecifier').some(isDefault),
    exportsAll: ofType('ExportAllDeclaration').length > 0,
    names: new Set(ofType('Identifier').flatMap(({ name }) => name ?? [])),
    members: new Set(ofType('MemberExpression').flatMap(({ property }) => (property as Syntax).name ?? [])),
  }
}

function* nodes(node: Syntax): Generator<Syntax> {
  yield node
  for (const [field, value] of Object.entries(node)) {
    if (field === ownNames[node.type] && node['computed'] !== true) continue
    for (const child of Array.isArray(value) ? value : [value]) if (isSyntax(child)) yield* nodes(child)
  }
}

function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string'
}

function addressOf({ source }: Syntax): string | null {
  const { value } = source as { value?: unknown }
  return typeof value === 'string' ? value : null
}

function isDefault({ exported }: Syntax): boolean {
  return (exported as Syntax).name === 'default'
}

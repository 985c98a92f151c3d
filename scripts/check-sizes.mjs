// Part of npm run check: what the page weighs, how long its files are, what lies in the top folder.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { loaded, root } from './loaded.mjs'

// Over the wire, as hosts send it to today's browsers.
const mostBytesBeforeUse = 80_000
// With the formats, in the heaviest of the languages.
const mostBytesOfWords = 5_000
const mostLines = 300
const lazyPackages = ['recharts']
const topFolder =
  /^(\.ci|\.git|\.gitattributes|\.gitignore|\.npmrc|LICENSE(\.md)?|README\.md|bench|biome\.json|briefcase|coverage|dist|index\.html|knip\.json|node_modules|package(-lock)?\.json|public|scripts|src|tests|tsconfig\.json|vite\.config\.ts|.*\.local)$/

process.env.NODE_ENV = 'production'
const { fontsOfPages } = await loaded('scripts/fontsOfPages.ts')
const { output } = await build({ root, logLevel: 'warn' })
const chunks = output.filter(({ type }) => type === 'chunk')
const before = withImports(chunks.filter(({ isEntry }) => isEntry))
const words = wordsByLanguage()

console.table(
  output
    .filter(({ fileName }) => /\.(js|css)$/.test(fileName))
    .map(row)
    .sort(byWeight),
)
const problems = [...weightProblems(), ...fontProblems(), ...lengthProblems(), ...topFolderProblems()]
console.log(
  `Script needed before the page can be used: ${kilobytes(weightOfAll(before))} of ${kilobytes(mostBytesBeforeUse)}`,
)
for (const [language, some] of Object.entries(words)) {
  console.log(
    `and with it the words in "${language}": ${kilobytes(weightOfAll(some))} of ${kilobytes(mostBytesOfWords)}`,
  )
}
for (const { language, first, all, page } of fontWeights()) {
  console.log(
    `and the fonts of "${language}": ${kilobytes(first)} of ${kilobytes(page.mostFirst)}, of the whole page ${kilobytes(all)} of ${kilobytes(page.mostInAll)}`,
  )
}
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0

/** Chunks with all that they import statically. */
function withImports(roots) {
  const found = new Set(roots)
  for (const chunk of found) {
    for (const name of chunk.imports) found.add(chunks.find(({ fileName }) => fileName === name))
  }
  return found
}

/** The words of the first view by language: each reader needs those of one. */
function wordsByLanguage() {
  const packs = chunks.flatMap((chunk) => {
    const language = /\/i18n\/packs\/([a-z]+)\.ts$/.exec(chunk.facadeModuleId ?? '')?.[1]
    return language === undefined ? [] : [[language, [...withImports([chunk])].filter((one) => !before.has(one))]]
  })
  return Object.fromEntries(packs)
}

function row(file) {
  const when = file.type === 'asset' ? 'style' : before.has(file) ? 'before use' : 'on demand'
  return { file: file.fileName, when, brotli: kilobytes(weightOf(file)) }
}

function byWeight(a, b) {
  return Number.parseFloat(b.brotli) - Number.parseFloat(a.brotli)
}

function weightOf(file) {
  return brotliCompressSync(file.type === 'asset' ? file.source : file.code).length
}

function weightOfAll(some) {
  return [...some].reduce((sum, chunk) => sum + weightOf(chunk), 0)
}

function weightProblems() {
  const lazy = [...before].flatMap(({ moduleIds, fileName }) =>
    lazyPackages
      .filter((name) => moduleIds.some((id) => id.includes(`/node_modules/${name}/`)))
      .map((name) => `${fileName} holds ${name}, which is to be loaded on demand`),
  )
  const heavy = Object.entries(words)
    .filter(([, some]) => weightOfAll(some) > mostBytesOfWords)
    .map(([language]) => `The words of "${language}" are too heavy`)
  const missing = Object.keys(words).length > 0 ? [] : ['No words of the first view were found']
  return [
    ...(weightOfAll(before) > mostBytesBeforeUse ? ['The script needed before use is too heavy'] : []),
    ...heavy,
    ...missing,
    ...lazy,
  ]
}

/** Fonts come as they are: what they are packed in is brotli already. */
function fontWeights() {
  return Object.entries(fontsOfPages).map(([language, page]) => {
    const first = weightOfFonts(page.first)
    return { language, page, first, all: first + weightOfFonts(page.later) }
  })
}

function weightOfFonts(names) {
  return names.reduce((sum, name) => sum + (fontNamed(name)?.source.length ?? 0), 0)
}

function fontNamed(name) {
  return output.find(({ fileName }) => new RegExp(`^assets/${name}.{8}\\.woff2$`).test(fileName))
}

function fontProblems() {
  const names = new Set(Object.values(fontsOfPages).flatMap(({ first, later }) => [...first, ...later]))
  return [
    ...[...names].filter((name) => fontNamed(name) === undefined).map((name) => `No font ${name} was made`),
    ...fontWeights()
      .filter(({ first, all, page }) => first > page.mostFirst || all > page.mostInAll)
      .map(({ language }) => `The fonts of "${language}" are too heavy`),
  ]
}

function lengthProblems() {
  const paths = readdirSync(join(root, 'src'), { recursive: true }).map((path) => path.replaceAll('\\', '/'))
  return paths
    .filter((path) => /\.(tsx?|css)$/.test(path))
    .map((path) => ({
      path,
      lines: readFileSync(join(root, 'src', path), 'utf8')
        .trimEnd()
        .split('\n').length,
    }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => `src/${path} has ${lines} lines, more than ${mostLines}: split it`)
}

function topFolderProblems() {
  return readdirSync(root)
    .filter((name) => !topFolder.test(name))
    .map((name) => `${name} has no place in the top folder`)
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

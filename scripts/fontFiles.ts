import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names in a font that say whose it is and under which licence. */
export const licence = [0, 13, 14]
/** From the site's root, as an address in a style sheet. */
const cache = '/node_modules/.cache/shipped-fonts'
/** Counted up whenever the same glyphs are to be made in another way. */
const recipe = 1

interface Made {
  readonly name: string
  readonly weights: string
  readonly part: string
  readonly glyphs: string
  readonly recipe?: string
}

export interface FontFile extends Made {
  readonly address: string
}

/** A font of some glyphs, made where it is not there from an earlier build. */
export async function madeFile(root: string, made: Made, make: () => Promise<Buffer>): Promise<FontFile> {
  const key = createHash('sha256')
    .update(JSON.stringify([recipe, made]))
    .digest('hex')
    .slice(0, 16)
  const address = `${cache}/${key}/${made.name}-${made.part}.woff2`
  const file = join(root, address)
  if (!existsSync(file)) {
    mkdirSync(join(root, cache, key), { recursive: true })
    // Under its own name only once it is whole: another build may be looking for it.
    writeFileSync(`${file}.${process.pid}`, await make())
    renameSync(`${file}.${process.pid}`, file)
  }
  return { ...made, address }
}

/** The rule that offers a font for its glyphs. */
export function fontFace({
  family,
  local = [],
  weights,
  address,
  glyphs,
}: FontFile & { readonly family: string; readonly local?: readonly string[] }): string {
  const what = `font-family: "${family}"; font-weight: ${weights}; font-display: swap`
  const own = local.map((name) => `local("${name}"), `).join('')
  const where = `src: ${own}url("${address}?no-inline") format("woff2"); unicode-range: ${unicodeRange(glyphs)}`
  return `@font-face { ${what}; ${where} }`
}

/** Code points in the order of their glyphs, runs of them as one: U+AC00-AC02,U+B098. */
export function unicodeRange(glyphs: string): string {
  const runs: [first: number, last: number][] = []
  for (const point of [...glyphs].map(pointOf)) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === point - 1) run[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join()
}

/** The glyphs of a range as a style sheet writes it, in the order of their code points. */
export function glyphsIn(range: string): string {
  const points = runsOf(range).flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  )
  return String.fromCodePoint(...[...new Set(points)].sort((a, b) => a - b))
}

/** Whether a range as a style sheet writes it has a code point. */
export function holds(range: string, point: number): boolean {
  return runsOf(range).some(([first, last]) => point >= first && point <= last)
}

function runsOf(range: string): (readonly [first: number, last: number])[] {
  return range.split(',').map((run) => {
    const [first = 0, last = first] = run.split(/U\+|-/).slice(1).map(fromHex)
    return [first, last]
  })
}

export function pointOf(glyph: string): number {
  return glyph.codePointAt(0) ?? 0
}

function fromHex(digits: string): number {
  return Number.parseInt(digits, 16)
}

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fontFace, glyphsIn, holds, licence, madeFile, pointOf } from './fontFiles.ts'

const require = createRequire(import.meta.url)

/** Under which names Fontsource has the fonts, and which of their axes. */
const geologica = {
  name: 'geologica',
  axis: 'wght',
  folder: dirname(require.resolve('@fontsource-variable/geologica/package.json')),
}
const sourceSerif = {
  name: 'source-serif-4',
  axis: 'opsz',
  folder: dirname(require.resolve('@fontsource-variable/source-serif-4/package.json')),
}

/**
 * The faces of the design. The sans has an axis between its weights. The serif says what others said, in two
 * places: on the page in the size of a text, on the stage larger and a little darker. Each is a font without
 * axes, because a page has use for one of them, and both together weigh no more than one with an axis.
 */
export const alphabets = {
  sans: { ...geologica, family: 'Geologica Variable', at: 'all', weights: '340 640' },
  serif: { ...sourceSerif, family: 'Source Serif 4 Variable', at: 'text', weights: '100 429' },
  display: { ...sourceSerif, family: 'Source Serif 4 Variable', at: 'stage', weights: '430 900' },
} as const

type Face = keyof typeof alphabets

const axes: Readonly<Record<Face, Record<string, number | { min: number; max: number }>>> = {
  sans: { wght: { min: 340, max: 640 } },
  serif: { opsz: 20, wght: 340 },
  display: { opsz: 28, wght: 430 },
}

/** As Fontsource cuts them; no text has Greek or Vietnamese letters. */
export const slices = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const

export type Slice = (typeof slices)[number]

/**
 * What is always at hand: printable ASCII, the alphabets of Russian and Kazakh, and the signs with which texts are
 * set and numbers written, also those that the browser itself puts into a number.
 */
const always = [
  glyphsIn('U+20-7E,U+A0'),
  'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'ӘҒҚҢӨҰҮҺІәғқңөұүһі',
  '«»‘’“”„–—…·×÷±°²³′″§−№€₸\u2009\u202f',
].join('')

/** The letters and signs that the page writes: in its own files, in the record and in the presenter's notes. */
export function shippedLetters(root: string): ReadonlySet<string> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const texts = [
    ...files.filter((file) => /\.tsx?$/.test(file)).map((file) => join(root, 'src', file)),
    ...['plant.json', 'notes.json'].map((file) => join(root, 'public/data', file)),
  ].map((file) => readFileSync(file, 'utf8').replace(/\\u([\da-f]{4})/gi, (_, digits) => charOf(digits)))
  return new Set([...always, ...texts.join('')])
}

function charOf(digits: string): string {
  return String.fromCharCode(Number.parseInt(digits, 16))
}

/**
 * The rules for Latin and Cyrillic: for each slice a font of what is shipped, and one of all the rest, which is loaded
 * where a record that was published later writes such a letter. It stays in the family, whatever the reader's own
 * letters are, and costs a place on the host.
 */
export async function alphabetFaces(root: string): Promise<string[]> {
  const shipped = shippedLetters(root)
  const rules: string[] = []
  for (const face of Object.keys(alphabets) as Face[]) {
    for (const slice of slices) {
      const { own, rest } = parted(glyphsIn(rangeOf(face, slice)), shipped)
      rules.push(await alphabetFace(root, face, slice, own, ''))
      rules.push(await alphabetFace(root, face, slice, rest, '-rest'))
    }
  }
  return rules
}

/** What of some glyphs is shipped, and what is not. */
function parted(glyphs: string, shipped: ReadonlySet<string>): { own: string; rest: string } {
  const all = [...glyphs]
  return {
    own: all.filter((glyph) => shipped.has(glyph)).join(''),
    rest: all.filter((glyph) => !shipped.has(glyph)).join(''),
  }
}

async function alphabetFace(root: string, face: Face, slice: Slice, glyphs: string, suffix: string): Promise<string> {
  const { name, at, weights, family } = alphabets[face]
  const made = { name: `${name}-${slice}`, part: `${at}${suffix}`, weights, glyphs, recipe: recipeOf(face) }
  return fontFace({ family, ...(await madeFile(root, made, () => alphabetFont(face, slice, glyphs))) })
}

/** A font of some glyphs of a slice, in WOFF 2. What the family lacks is left out. */
export function alphabetFont(face: Face, slice: Slice, glyphs: string, wght?: number): Promise<Buffer> {
  const variationAxes = wght === undefined ? axes[face] : { ...axes[face], wght }
  return cut(face, slice, glyphs, { targetFormat: 'woff2', variationAxes, preserveNameIds: licence })
}

/** The same as tables that can be read, in one weight. */
export function plainAlphabetFont(face: Face, slice: Slice, glyphs: string, wght: number): Promise<Buffer> {
  return cut(face, slice, glyphs, { targetFormat: 'truetype', variationAxes: { ...axes[face], wght } })
}

function cut(face: Face, slice: Slice, glyphs: string, options: Parameters<typeof import('subset-font')>[2]) {
  // Asked for only where fonts are made: it brings WebAssembly with it.
  const subsetFont = require('subset-font') as typeof import('subset-font')
  const { folder, name, axis } = alphabets[face]
  return subsetFont(readFileSync(join(folder, `files/${name}-${slice}-${axis}-normal.woff2`)), glyphs, options)
}

/** The rules for the Cyrillic among some letters, in the sans, for some weights and under a name of its own. */
export async function letterFaces(root: string, family: string, weights: string, letters: string): Promise<string[]> {
  const rules: string[] = []
  for (const slice of ['cyrillic', 'cyrillic-ext'] as const) {
    const own = [...letters].filter((letter) => holds(rangeOf('sans', slice), pointOf(letter))).join('')
    if (own === '') continue
    const made = { name: `geologica-${slice}`, part: 'named', weights, glyphs: own, recipe: recipeOf('sans') }
    rules.push(fontFace({ family, ...(await madeFile(root, made, () => alphabetFont('sans', slice, own, 340))) }))
  }
  return rules
}

function rangeOf(face: Face, slice: Slice): string {
  return (require(join(alphabets[face].folder, 'unicode.json')) as Record<Slice, string>)[slice]
}

function recipeOf(face: Face): string {
  const { version } = require(join(alphabets[face].folder, 'package.json')) as { version: string }
  return JSON.stringify([version, axes[face]])
}

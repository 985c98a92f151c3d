import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type FontFile, fontFace, holds, licence, madeFile, pointOf } from './fontFiles.ts'
import { type GlyphFont, mergedFont, tablesOf } from './mergedFont.ts'

const require = createRequire(import.meta.url)

/**
 * The weights of the design: the sans has an axis between them, quotations are set in one. Pages in other
 * languages know them by a second family, which takes a font of the reader's own (`local`) where there is one.
 */
export const faces = {
  sans: {
    ...{ family: 'Noto Sans KR', name: 'noto-sans-kr', axis: { min: 340, max: 640 }, weights: '340 640' },
    elsewhere: 'Hangul Sans',
    local: ['Malgun Gothic', 'AppleSDGothicNeo-Regular', 'NotoSansCJKkr-Regular', 'NanumGothic'],
    folder: dirname(require.resolve('@fontsource-variable/noto-sans-kr/package.json')),
  },
  serif: {
    ...{ family: 'Noto Serif KR', name: 'noto-serif-kr', axis: 340, weights: '100 900' },
    elsewhere: 'Hangul Serif',
    local: ['Batang', 'AppleMyungjo', 'NotoSerifCJKkr-Regular', 'NanumMyeongjo'],
    folder: dirname(require.resolve('@fontsource-variable/noto-serif-kr/package.json')),
  },
} as const

type Face = (typeof faces)[keyof typeof faces]

interface KoreanGlyphs {
  /** Of the sans: what the first view writes, and what else there is. */
  readonly first: string
  readonly later: string
  /** Of the serif. */
  readonly quoted: string
  /** Of the sans: what only the presenter's notes write. */
  readonly noted: string
  /** Of both: what the record writes in Korean for the readers of every language, as quotations are. */
  readonly foreign: string
}

/** The Korean glyphs of the record, of the words and of the presenter's notes, each in the order of their code points. */
export function koreanGlyphs(record: unknown, frameWords: string, allWords: string, notes: unknown): KoreanGlyphs {
  const { plant, parties } = record as { plant?: unknown; parties?: unknown }
  const first = glyphsOf(frameWords, plant, parties)
  const all = glyphsOf(allWords, record)
  return {
    first,
    later: [...all].filter((glyph) => !first.includes(glyph)).join(''),
    quoted: glyphsOf(quotations(record)),
    noted: [...glyphsOf(notes)].filter((glyph) => !first.includes(glyph) && !all.includes(glyph)).join(''),
    foreign: glyphsOf(withoutKorean(record)),
  }
}

/** What no other of the page's fonts has; Han is left to the reader's own, which knows the language that it stands in. */
const koreanGlyph = /[\p{Script=Hangul}\u3008-\u3011\u3200-\u33ff]/u

function glyphsOf(...texts: unknown[]): string {
  const glyphs = [...JSON.stringify(texts)].filter((glyph) => koreanGlyph.test(glyph))
  return [...new Set(glyphs)].sort().join('')
}

/** The words of each saying, and their translation. */
function quotations(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const { quote, translation } = value as { quote?: unknown; translation?: unknown }
  return [quote, translation, ...Object.values(value).flatMap(quotations)]
}

/** A record without its texts in Korean, of which each has its like in the other languages. */
function withoutKorean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKorean)
  if (typeof value !== 'object' || value === null) return value
  const others = Object.entries(value).filter(([name]) => name !== 'ko')
  return Object.fromEntries(others.map(([name, part]) => [name, withoutKorean(part)]))
}

export function shippedTexts(root: string): Parameters<typeof koreanGlyphs> {
  const words = join(root, 'src/i18n')
  const files = readdirSync(words, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const textOf = (some: string[]) => some.map((file) => readFileSync(join(words, file), 'utf8')).join()
  const isFrame = (file: string) => /^(languageNames|formats.ko\w*|messages.ko.(frame|failure))\.ts$/.test(file)
  const data = (file: string): unknown => JSON.parse(readFileSync(join(root, 'public/data', file), 'utf8'))
  return [data('plant.json'), textOf(files.filter(isFrame)), textOf(files), data('notes.json')]
}

/** The rules for the Korean glyphs that are shipped. */
export async function koreanFaces(root: string): Promise<string[]> {
  const { first, later, quoted, noted, foreign } = koreanGlyphs(...shippedTexts(root))
  const rules = [
    await fontFaces(root, faces.sans, 'first', first, foreign),
    await fontFaces(root, faces.sans, 'later', later, foreign),
    await fontFaces(root, faces.serif, 'quoted', quoted, foreign),
    await fontFaces(root, faces.sans, 'noted', noted, foreign),
    await elsewhereFace(root, faces.sans, foreign),
    await elsewhereFace(root, faces.serif, foreign),
  ]
  return rules.flat()
}

/** The rule for the Korean among some letters, in the sans, for some weights and under a name of its own. */
export async function koreanFace(root: string, family: string, weights: string, letters: string): Promise<string> {
  return fontFace({ family, ...(await koreanFile(root, faces.sans, 'named', glyphsOf(letters))), weights })
}

/** The rules for the font of some glyphs, on Korean pages and, for what has no font of its own there, on others. */
async function fontFaces(root: string, face: Face, part: string, glyphs: string, foreign: string): Promise<string[]> {
  if (glyphs === '') return []
  const file = await koreanFile(root, face, part, glyphs)
  const others = [...glyphs].filter((glyph) => !foreign.includes(glyph)).join('')
  const elsewhere = fontFace({ family: face.elsewhere, local: face.local, ...file, glyphs: others })
  return [fontFace({ family: face.family, ...file }), ...(others === '' ? [] : [elsewhere])]
}

/** The rule for the Korean that pages in other languages write: a fifth of what a Korean page does. */
async function elsewhereFace(root: string, face: Face, glyphs: string): Promise<string[]> {
  if (glyphs === '') return []
  const file = await koreanFile(root, face, 'elsewhere', glyphs)
  return [fontFace({ family: face.elsewhere, local: face.local, ...file })]
}

function koreanFile(root: string, face: Face, part: string, glyphs: string): Promise<FontFile> {
  const { version } = require(join(face.folder, 'package.json')) as { version: string }
  const { name, weights, axis } = face
  const made = { name, weights, part, glyphs, recipe: JSON.stringify([version, axis]) }
  return madeFile(root, made, () => koreanFont(face, glyphs))
}

/** A font of some glyphs, in WOFF 2. What the family lacks is left out. */
export async function koreanFont(face: Face, glyphs: string): Promise<Buffer> {
  // Asked for only where fonts are made: it brings WebAssembly with it.
  const subsetFont = require('subset-font') as typeof import('subset-font')
  const slices = Object.entries(require(join(face.folder, 'unicode.json')) as Record<string, string>)
  const parts: GlyphFont[] = []
  for (const [slice, range] of slices) {
    const own = [...glyphs].filter((glyph) => holds(range, pointOf(glyph)))
    if (own.length === 0) continue
    const file = join(face.folder, `files/${face.name}-${slice.replace(/[[\]]/g, '')}-wght-normal.woff2`)
    const font = await subsetFont(readFileSync(file), own.join(''), { targetFormat: 'truetype' })
    for (const glyph of own) {
      parts.push({ point: pointOf(glyph), tables: tablesOf(await subsetFont(font, glyph, { noLayoutClosure: true })) })
    }
  }
  const font = mergedFont(parts.sort((a, b) => a.point - b.point))
  return subsetFont(font, glyphs, {
    targetFormat: 'woff2',
    variationAxes: { wght: face.axis },
    preserveNameIds: licence,
  })
}

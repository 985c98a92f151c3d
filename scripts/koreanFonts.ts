import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { languageNames } from '../src/i18n/languageNames.ts'
import { type GlyphFont, mergedFont, tablesOf } from './mergedFont.ts'

const require = createRequire(import.meta.url)

const virtual = 'virtual:korean-fonts.css'
/** Names in a font that say whose it is and under which licence. */
const licence = [0, 13, 14]
/** From the site's root, as an address in a style sheet. */
const cache = '/node_modules/.cache/korean-fonts'
/** Counted up whenever the same glyphs are to be made in another way. */
const recipe = 1

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

/**
 * Makes fonts of the Korean glyphs that the page writes, and a style sheet that offers them by these glyphs:
 * a page without any of them loads none. What the record says anew until the next build is set in the reader's own.
 */
export function koreanFonts(): Plugin {
  let root = process.cwd()
  return {
    name: 'korean-fonts',
    configResolved: (config) => {
      root = config.root
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : undefined),
    async load(id) {
      if (id !== `\0${virtual}`) return
      const { first, later, quoted, noted } = koreanGlyphs(...shippedTexts(root))
      const rules = [
        await fontFaces(root, faces.sans, 'first', first),
        await fontFaces(root, faces.sans, 'later', later),
        await fontFaces(root, faces.serif, 'quoted', quoted),
        await fontFaces(root, faces.sans, 'noted', noted),
        await languageNameFaces(root),
      ]
      return rules.flat().join('\n')
    },
  }
}

/** The names of the languages on pages of the others, which need not load a whole script for them. */
async function languageNameFaces(root: string): Promise<string[]> {
  const short = Object.values(languageNames).map((name) => name.short)
  const letters = [...new Set(short.join(''))].sort()
  const korean = letters.filter((letter) => koreanGlyph.test(letter)).join('')
  const family = 'Language Names'
  const rules = [fontFace({ family, ...(await koreanFile(root, faces.sans, 'named', korean)) })]
  for (const [slice, range] of Object.entries(cyrillicSlices)) {
    const own = letters.filter((letter) => range.test(letter)).join('')
    const made = { name: `geologica-${slice}`, weights: '100 900', part: 'named', glyphs: own }
    rules.push(fontFace({ family, ...(await madeFile(root, made, () => cyrillicFont(slice, own))) }))
  }
  return rules
}

/** How Fontsource cuts Cyrillic. */
const cyrillicSlices = { cyrillic: /[\u0400-\u045f\u0490\u0491]/, 'cyrillic-ext': /[\u0460-\u048f\u0492-\u052f]/ }

function cyrillicFont(slice: string, letters: string): Promise<Buffer> {
  const subsetFont = require('subset-font') as typeof import('subset-font')
  const folder = dirname(require.resolve('@fontsource-variable/geologica/package.json'))
  const file = readFileSync(join(folder, `files/geologica-${slice}-wght-normal.woff2`))
  return subsetFont(file, letters, { targetFormat: 'woff2', variationAxes: { wght: 340 }, preserveNameIds: licence })
}

interface KoreanGlyphs {
  /** Of the sans: what the first view writes, and what else there is. */
  readonly first: string
  readonly later: string
  /** Of the serif. */
  readonly quoted: string
  /** Of the sans: what only the presenter's notes write. */
  readonly noted: string
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

export function shippedTexts(root: string): Parameters<typeof koreanGlyphs> {
  const words = join(root, 'src/i18n')
  const files = readdirSync(words, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  const textOf = (some: string[]) => some.map((file) => readFileSync(join(words, file), 'utf8')).join()
  const isFrame = (file: string) => /^(languageNames|formats.ko\w*|messages.ko.(frame|failure))\.ts$/.test(file)
  const data = (file: string): unknown => JSON.parse(readFileSync(join(root, 'public/data', file), 'utf8'))
  return [data('plant.json'), textOf(files.filter(isFrame)), textOf(files), data('notes.json')]
}

/** The rules for the font of some glyphs, on Korean pages and on others; none for no glyphs. */
async function fontFaces(root: string, face: Face, part: string, glyphs: string): Promise<string[]> {
  if (glyphs === '') return []
  const file = await koreanFile(root, face, part, glyphs)
  return [fontFace({ family: face.family, ...file }), fontFace({ family: face.elsewhere, local: face.local, ...file })]
}

interface Made {
  readonly name: string
  readonly weights: string
  readonly part: string
  readonly glyphs: string
  readonly recipe?: string
}

interface FontFile extends Made {
  readonly address: string
}

function koreanFile(root: string, face: Face, part: string, glyphs: string): Promise<FontFile> {
  const { version } = require(join(face.folder, 'package.json')) as { version: string }
  const { name, weights, axis } = face
  const made = { name, weights, part, glyphs, recipe: JSON.stringify([version, axis]) }
  return madeFile(root, made, () => koreanFont(face, glyphs))
}

/** A font of some glyphs, made where it is not there from an earlier build. */
async function madeFile(root: string, made: Made, make: () => Promise<Buffer>): Promise<FontFile> {
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

function fontFace({
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

function pointOf(glyph: string): number {
  return glyph.codePointAt(0) ?? 0
}

function holds(range: string, point: number): boolean {
  return range.split(',').some((run) => {
    const [first = 0, last = first] = run.split(/U\+|-/).slice(1).map(fromHex)
    return point >= first && point <= last
  })
}

function fromHex(digits: string): number {
  return Number.parseInt(digits, 16)
}

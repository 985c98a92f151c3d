// @vitest-environment node
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { faces, koreanFont, koreanGlyphs, shippedTexts } from '../../scripts/koreanFonts.ts'

const subsetFont = createRequire(import.meta.url)('subset-font') as typeof import('subset-font')
const root = join(import.meta.dirname, '../..')

describe('koreanGlyphs(record, frameWords, allWords, notes)', () => {
  const record = {
    plant: { name: { en: 'Kia', ko: '기아' } },
    sources: { a: { title: '쏘렌토 年 생산' } },
    facts: {
      site: { claims: [{ quote: '공장은 63만㎡', translation: { kk: 'зауыт', ko: '공장' } }], note: { ko: '부지' } },
    },
  }

  test('tells what the first view writes from the rest, and the rest once', () => {
    const { first, later } = koreanGlyphs(record, '기록', '기록 공개', {})
    expect(first).toBe('기록아')
    expect(later).toBe('㎡개공렌만부산생쏘은장지토')
  })

  test('keeps quotations with their translations for the serif', () => {
    expect(koreanGlyphs(record, '기록', '기록 공개', {}).quoted).toBe('㎡공만은장')
  })

  test('tells what readers of other languages see too: quotations and titles, not our translations', () => {
    expect(koreanGlyphs(record, '기록', '기록 공개', {}).foreign).toBe('㎡공렌만산생쏘은장토')
  })

  test('tells what only the notes write', () => {
    expect(koreanGlyphs(record, '기록', '기록 공개', { opening: { ko: '말씀 기록 공개' } }).noted).toBe('말씀')
  })

  test('leaves out what other fonts have: Latin, Cyrillic and Han', () => {
    expect(koreanGlyphs({ plant: 'A1 Қ年·“”' }, 'щ', 'ё', {}).later).toBe('')
  })

  test('finds none where there is none', () => {
    expect(koreanGlyphs({}, '', '', {})).toEqual({ first: '', later: '', quoted: '', noted: '', foreign: '' })
  })
})

describe('koreanFont(face, glyphs)', () => {
  const glyphs = koreanGlyphs(...shippedTexts(root))
  const json = readFileSync(join(root, 'public/data/plant.json'), 'utf8')
  const fonts: Record<'first' | 'later' | 'quoted', number[]> = { first: [], later: [], quoted: [] }
  beforeAll(async () => {
    fonts.first = await codePointsOf(await koreanFont(faces.sans, glyphs.first))
    fonts.later = await codePointsOf(await koreanFont(faces.sans, glyphs.later))
    fonts.quoted = await codePointsOf(await koreanFont(faces.serif, glyphs.quoted))
  }, 60_000)

  test('has in the sans each Hangul letter of the record, in one of its two files', () => {
    const missing = [...new Set(json.match(/[가-힣]/g))].filter((letter) => {
      const point = letter.charCodeAt(0)
      return fonts.first.includes(point) === fonts.later.includes(point)
    })
    expect(missing).toEqual([])
  })

  test('has in the serif each Hangul letter of a quotation', () => {
    const quotes = [...json.matchAll(/"quote": "((?:[^"\\]|\\.)*)"/g)].map(([, quote]) => quote).join('')
    const missing = [...new Set(quotes.match(/[가-힣]/g))].filter(
      (letter) => !fonts.quoted.includes(letter.charCodeAt(0)),
    )
    expect(missing).toEqual([])
  })

  test('has nothing else', () => {
    const own = [...new Set(glyphs.first + glyphs.later)].map((glyph) => glyph.charCodeAt(0))
    expect([...fonts.first, ...fonts.later].sort((a, b) => a - b)).toEqual(own.sort((a, b) => a - b))
  })

  test('has the weights of the design in the sans', async () => {
    const font = await unpacked(await koreanFont(faces.sans, '가'))
    const at = tableAt(font, 'fvar') + 16
    expect(font.toString('latin1', at, at + 4)).toBe('wght')
    expect([font.readInt32BE(at + 4) / 65_536, font.readInt32BE(at + 12) / 65_536]).toEqual([340, 640])
  })
})

/** The tables of a WOFF 2 as they are. */
function unpacked(font: Buffer): Promise<Buffer> {
  return subsetFont(font, everyPoint, { targetFormat: 'truetype' })
}

const everyPoint = Array.from({ length: 0xd7a4 }, (_, point) => String.fromCharCode(point)).join('')

function tableAt(font: Buffer, tag: string): number {
  const rows = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const row = rows.find((at) => font.toString('latin1', at, at + 4) === tag)
  if (row === undefined) throw new Error(`no table ${tag}`)
  return font.readUInt32BE(row + 8)
}

/** From the map of its characters, which is in format 12: groups of them by their first and their last. */
async function codePointsOf(woff2: Buffer): Promise<number[]> {
  const font = await unpacked(woff2)
  const start = tableAt(font, 'cmap')
  const map = start + font.readUInt32BE(start + 8)
  expect(font.readUInt16BE(map)).toBe(12)
  return Array.from({ length: font.readUInt32BE(map + 12) }, (_, index) => map + 16 + index * 12).flatMap((group) => {
    const [first, last] = [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

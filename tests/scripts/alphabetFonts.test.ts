import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alphabetFaces, alphabetFont, plainAlphabetFont, shippedLetters } from '../../scripts/alphabetFonts.ts'
import { glyphsIn, holds, pointOf } from '../../scripts/fontFiles.ts'
import { meanWidth } from '../../scripts/fontMeasures.ts'
import { tablesOf } from '../../scripts/mergedFont.ts'

const root = join(import.meta.dirname, '../..')

describe('shippedLetters(root)', () => {
  const letters = shippedLetters(root)

  test('has each letter of the record and of the notes, and what the words write by its number', () => {
    const texts = ['plant', 'notes']
      .map((name) => readFileSync(join(root, `public/data/${name}.json`), 'utf8'))
      .join('')
    expect([...new Set(texts)].filter((letter) => !letters.has(letter))).toEqual([])
    expect([...'\u00a0\u2060'].every((sign) => letters.has(sign))).toBe(true)
  })

  test('has the alphabets whole, whatever is written today', () => {
    expect([...'AZaz09АЯЁаяёӘҒҚҢӨҰҮҺІәғқңөұүһі₸№'].every((letter) => letters.has(letter))).toBe(true)
  })
})

describe('alphabetFaces(root)', () => {
  test('offers each letter of Latin and Cyrillic in one font of each face', async () => {
    const rules = await alphabetFaces(root)
    const letters = [...glyphsIn('U+20-7E,U+A1-17F,U+400-4FF'), '₸']
    for (const [family, weights] of [
      ['Geologica Variable', '340 640'],
      ['Source Serif 4 Variable', '100 429'],
      ['Source Serif 4 Variable', '430 900'],
    ]) {
      const ranges = rules
        .filter((rule) => rule.includes(`"${family}"; font-weight: ${weights};`))
        .map((rule) => /unicode-range: ([^ ]+)/.exec(rule)?.[1] ?? '')
      const times = letters.map((letter) => ranges.filter((range) => holds(range, pointOf(letter))).length)
      expect(letters.filter((_, index) => times[index] === 0)).toEqual([])
      // A few letters are in two of Fontsource's slices.
      expect(letters.filter((_, index) => (times[index] ?? 0) > 1).length).toBeLessThan(10)
    }
    expect(rules.every((rule) => rule.includes('font-display: swap'))).toBe(true)
  }, 120_000)
})

describe('alphabetFont(face, slice, glyphs)', () => {
  test('is a variable font of the design’s weights in the sans, and has no axis in the serif', async () => {
    const sans = tablesOf(await plainFont('sans'))
    const axis = sans['fvar']?.subarray(16)
    expect(axis?.toString('latin1', 0, 4)).toBe('wght')
    expect([axis?.readInt32BE(4), axis?.readInt32BE(12)]).toEqual([340 * 65_536, 640 * 65_536])
    expect(tablesOf(await plainFont('serif'))['fvar']).toBeUndefined()
  })

  test('keeps the figures of one width, whose it is and where its licence is', async () => {
    const tables = tablesOf(await plainFont('sans'))
    expect(tables['GSUB']?.includes('tnum')).toBe(true)
    const names = tables['name'] ?? Buffer.alloc(0)
    const ids = Array.from({ length: names.readUInt16BE(2) }, (_, index) => names.readUInt16BE(12 + index * 12))
    expect(ids).toEqual(expect.arrayContaining([0, 14]))
  })

  test('weighs what a page can bear', async () => {
    const letters = [...glyphsIn('U+20-7E')].join('')
    expect((await alphabetFont('sans', 'latin', letters)).length).toBeLessThan(15_000)
    expect((await alphabetFont('serif', 'latin', letters)).length).toBeLessThan(15_000)
  })

  /** In the same way, but unpacked. */
  async function plainFont(face: 'sans' | 'serif'): Promise<Buffer> {
    const { default: subsetFont } = await import('subset-font')
    const letters = 'Az0123456789'
    const options = { targetFormat: 'truetype' as const, preserveNameIds: [0, 13, 14] }
    return subsetFont(await alphabetFont(face, 'latin', letters), letters, options)
  }
})

describe('meanWidth(font, text)', () => {
  test('counts each letter as often as it is written', async () => {
    const font = await plainAlphabetFont('sans', 'latin', 'iM', 340)
    const [narrow, wide] = [meanWidth(font, 'i'), meanWidth(font, 'M')]
    expect(wide).toBeGreaterThan(2 * narrow)
    expect(meanWidth(font, 'iiM')).toBeCloseTo((2 * narrow + wide) / 3)
    expect(() => meanWidth(font, '가')).toThrow('The font has nothing of "가"')
  })
})

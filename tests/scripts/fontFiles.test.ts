import { describe, expect, test } from 'vitest'
import { glyphsIn, holds, unicodeRange } from '../../scripts/fontFiles.ts'

describe('unicodeRange(glyphs)', () => {
  test('names code points, and runs of them as one', () => {
    expect(unicodeRange('㎡가각갂나')).toBe('U+33A1,U+AC00-AC02,U+B098')
    expect(unicodeRange('')).toBe('')
  })
})

describe('glyphsIn(range)', () => {
  test('is the way back, in the order of the code points', () => {
    expect(glyphsIn('U+B098,U+33A1,U+AC00-AC02')).toBe('㎡가각갂나')
  })
})

describe('holds(range, point)', () => {
  test('knows both ends of a run', () => {
    expect([0x40, 0x41, 0x43, 0x44].map((point) => holds('U+41-43,U+50', point))).toEqual([false, true, true, false])
  })
})

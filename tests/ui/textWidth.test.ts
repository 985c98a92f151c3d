import { describe, expect, test } from 'vitest'
import { numberWidth, textWidth } from '../../src/ui/textWidth.ts'

describe('textWidth(text, fontPx, letters)', () => {
  test('reckons the width from the number of letters, their size and their weight', () => {
    expect(textWidth('', 16)).toBe(0)
    expect(textWidth('1234567890', 20)).toBeCloseTo(109)
    expect(textWidth('1234567890', 20, 'light')).toBeCloseTo(113)
    expect(textWidth('1234567890', 20, 'strong')).toBeCloseTo(117)
  })
})

describe('numberWidth(text, fontPx)', () => {
  test('gives what stands between digits less room than a digit', () => {
    expect(numberWidth('234900', 10)).toBeCloseTo(38.4)
    expect(numberWidth('234,900*', 10)).toBeCloseTo(45.6)
    expect(numberWidth('’25', 10)).toBeCloseTo(16.4)
    expect(numberWidth('', 10)).toBe(0)
  })
})

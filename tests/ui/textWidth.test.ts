import { describe, expect, test } from 'vitest'
import { numberWidth, textWidth } from '../../src/ui/textWidth.ts'

describe('textWidth(text, fontPx, letters)', () => {
  test('reckons the width from the number of letters, their size and their weight', () => {
    expect(textWidth('', 16)).toBe(0)
    expect(textWidth('1234567890', 20)).toBeCloseTo(109)
    expect(textWidth('1234567890', 20, 'light')).toBeCloseTo(113)
    expect(textWidth('1234567890', 20, 'strong')).toBeCloseTo(117)
    expect(textWidth('Opened in 2025, “Kia”', 10)).toBeCloseTo(114.45)
  })

  test('gives Cyrillic letters more room than Latin ones, and the broad among them the most', () => {
    expect(textWidth('Астана', 10)).toBeCloseTo(35.4)
    expect(textWidth('Астана', 10, 'light')).toBeCloseTo(35.7)
    expect(textWidth('Астана', 10, 'strong')).toBeCloseTo(36.6)
    expect(textWidth('Алматы', 10)).toBeCloseTo(40.8)
    expect(textWidth('Қостанай қаласы', 10)).toBeCloseTo(90.75)
    expect(textWidth('завод Kia', 10)).toBeCloseTo(51.3)
  })

  test('gives Hangul its one width, squares theirs, and digits and spaces beside them their own', () => {
    expect(textWidth('우즈베키스탄', 10)).toBeCloseTo(55.2)
    expect(textWidth('우즈베키스탄', 10, 'strong')).toBeCloseTo(55.2)
    expect(textWidth('연 7만\u00a0대', 10)).toBeCloseTo(40.4)
    expect(textWidth('63만㎡', 10)).toBeCloseTo(32.4)
    expect(textWidth('Kia 공장', 10)).toBeCloseTo(38.45)
    expect(textWidth('生产', 10)).toBeCloseTo(20)
  })
})

describe('numberWidth(text, fontPx)', () => {
  test('gives what stands between digits less room than a digit', () => {
    expect(numberWidth('234900', 10)).toBeCloseTo(38.4)
    expect(numberWidth('234,900*', 10)).toBeCloseTo(45.6)
    expect(numberWidth('’25', 10)).toBeCloseTo(16.4)
    expect(numberWidth('', 10)).toBe(0)
  })

  test('gives what counts in words its own room: 만, млн, ₸', () => {
    expect(numberWidth('7만\u00a0대', 10)).toBeCloseTo(28.4)
    expect(numberWidth('63만㎡', 10)).toBeCloseTo(32)
    expect(numberWidth('131,5\u00a0млрд\u00a0₸', 10)).toBeCloseTo(70.6)
    expect(numberWidth('70\u00a0000', 10)).toBeCloseTo(35.6)
  })
})

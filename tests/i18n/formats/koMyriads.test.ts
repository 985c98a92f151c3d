import { describe, expect, test } from 'vitest'
import { inMyriads, isRound } from '../../../src/i18n/formats/koMyriads.ts'

describe('inMyriads(amount)', () => {
  test.each([
    [70_000, '7만'],
    [630_000, '63만'],
    [10_000_000, '1,000만'],
    [190_000_000, '1억~9천만'],
    [203_700_000, '2억~370만'],
    [1_550_000_000, '15억~5천만'],
    [131_500_000_000, '1,315억'],
    [1_200_000_000_000, '1조~2천억'],
    [234_567, '23만~4,567'],
  ])('writes %d as %s', (amount, text) => {
    expect(inMyriads(amount).replaceAll('\u00a0', '~')).toBe(text)
  })
})

describe('isRound(amount)', () => {
  test.each([
    [9999, false],
    [10_000, true],
    [70_000, true],
    [146_200, false],
    [2_400_000, true],
  ])('of %d: %s', (amount, round) => {
    expect(isRound(amount)).toBe(round)
  })
})

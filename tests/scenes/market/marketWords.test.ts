import { describe, expect, test } from 'vitest'
import { ceilingShare, wouldBe } from '../../../src/plant/marketShares.ts'
import type { AmountClaim } from '../../../src/plant/plantSchema.ts'
import { formulaText, percentText, shareText } from '../../../src/scenes/market/marketWords.ts'
import { inEveryLanguage, knownWith } from '../../plant/plantWith.ts'
import { english } from '../../words.ts'

const words = english

function shareOf(ceiling: number, sold: Partial<AmountClaim> = {}) {
  const plant = knownWith({
    capacity: [{ value: ceiling, unit: 'vehicle/year', bound: 'up-to' }],
    sales: { series: true, claims: [{ value: 100_000, period: '2025', ...sold }] },
  })
  const share = ceilingShare(plant)
  if (share === null) throw new Error('no share')
  return share
}

describe('shareText(words, share, form)', () => {
  test.each([
    [29_800, '29.8% of the new cars sold in 2025', '30% of the new cars sold in 2025'],
    [100_000, '100% of the new cars sold in 2025', '100% of the new cars sold in 2025'],
    [4_160, '4.2% of the new cars sold in 2025', '4.2% of the new cars sold in 2025'],
    [130_200, '1.3 times the new cars sold in 2025', '1.3 times the new cars sold in 2025'],
    [303_800, '3.04 times the new cars sold in 2025', '3 times the new cars sold in 2025'],
    [1, 'less than 0.1% of the new cars sold in 2025', 'less than 0.1% of the new cars sold in 2025'],
  ])('says of %i against 100,000: %s; in a heading: %s', (ceiling, exact, rounded) => {
    expect(shareText(words, shareOf(ceiling))).toBe(exact)
    expect(shareText(words, shareOf(ceiling), 'rounded')).toBe(rounded)
  })

  test('says what the whole takes in or leaves out', () => {
    expect(shareText(words, shareOf(30_000, { scope: inEveryLanguage('at dealers') }))).toBe(
      '30% of the new cars sold in 2025, at dealers',
    )
  })
})

describe('formulaText(words, share)', () => {
  test('keeps the bounds of both sides', () => {
    expect(formulaText(words, shareOf(70_000, { bound: 'over' }))).toBe('up to 70,000 ÷ over 100,000')
  })

  test('names no unit, because not every vehicle made is a car', () => {
    const plant = knownWith({
      output: { series: true, claims: [{ value: 30_000, period: '2026', kind: 'plan' }] },
      production: { series: true, claims: [{ value: 171_442, period: '2025' }] },
    })
    expect(wouldBe(plant).flatMap(({ shares }) => shares.map((share) => formulaText(words, share)))).toEqual([
      '30,000 ÷ 171,442',
    ])
  })
})

describe('percentText(words, amount)', () => {
  test.each([
    [0, '0%'],
    [0.0004, 'less than 0.1%'],
    [0.112, '11.2%'],
  ])('writes %d as %s', (amount, text) => {
    expect(percentText(words, amount)).toBe(text)
  })
})

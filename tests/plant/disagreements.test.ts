import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disagreementsOf } from '../../src/plant/disagreements.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

describe('disagreementsOf', () => {
  test('finds an amount on which other reports differ, with how many and why this one is shown', () => {
    const plant = knownWith({
      investment: [
        { value: 310, rank: 'preferred', reason: inEveryLanguage('Kia’s own figure.') },
        { value: 270 },
        { value: 244 },
        { value: 310 },
      ],
    })
    expect(disagreementsOf(plant)).toEqual([
      { fact: 'investment', others: 2, reason: inEveryLanguage('Kia’s own figure.'), setAside: [] },
    ])
  })

  test('gives no reason where only the rule decides', () => {
    const plant = knownWith({ robots: [{ value: 68 }, { value: 41 }] })
    expect(disagreementsOf(plant)).toEqual([{ fact: 'robots', others: 1, reason: null, setAside: [] }])
  })

  test('finds none where reports agree up to rounding, where only plans differ, and where nothing is reported', () => {
    const plant = knownWith({
      'site-area': [
        { value: 630_000, unit: 'm2' },
        { value: 63, unit: 'ha' },
      ],
      robots: [{ value: 68 }, { value: 70, kind: 'plan' }],
      output: [
        { value: 3000, kind: 'plan' },
        { value: 5000, kind: 'plan' },
      ],
      empty: { of: 'amount', claims: [] },
    })
    expect(disagreementsOf(plant)).toEqual([])
  })

  test('compares a series within each period, never across', () => {
    const chosen = { rank: 'preferred', reason: inEveryLanguage('It is the union’s.') } as const
    const plant = knownWith({
      sales: {
        series: true,
        claims: [
          { value: 100, period: '2023' },
          { value: 200, period: '2024' },
        ],
      },
      production: {
        series: true,
        claims: [
          { value: 100, period: '2023', ...chosen },
          { value: 120, period: '2023' },
          { value: 200, period: '2024', ...chosen },
          { value: 220, period: '2024' },
        ],
      },
    })
    expect(disagreementsOf(plant)).toEqual([
      { fact: 'production', others: 2, reason: inEveryLanguage('It is the union’s.'), setAside: [] },
    ])
  })

  test('names why a report is set aside, and does not count it with the others', () => {
    const plant = knownWith({
      sales: [{ value: 23_045 }, { value: 25_500, rank: 'deprecated', reason: inEveryLanguage('It is last year’s.') }],
      plans: [{ value: 23_045 }, { value: 25_500, kind: 'plan', rank: 'deprecated' }],
    })
    expect(disagreementsOf(plant)).toEqual([
      { fact: 'sales', others: 0, reason: null, setAside: [inEveryLanguage('It is last year’s.')] },
    ])
  })

  test.each([
    ['another day', '2025-10-22', 1],
    ['the month that the day lies in', '2025-10', 0],
    ['the month before', '2025-09', 1],
    ['the year', '2025', 0],
  ])('finds a date of which another report names %s: %s', (_, date, others) => {
    const plant = knownWith({
      opening: [
        { date: '2025-10-21', rank: 'preferred', reason: inEveryLanguage('It is the maker’s.') },
        { date, said: '2026-01-01' },
      ],
    })
    expect(disagreementsOf(plant).map((one) => one.others)).toEqual(others === 0 ? [] : [1])
  })

  test('compares no date that is only bounded, planned or set aside as a plan', () => {
    const plant = knownWith({
      start: [
        { date: '2024-09-10', bound: 'by' },
        { date: '2024-01', said: '2024-02-01' },
      ],
      opening: [{ date: '2025-10-21' }, { date: '2024-12', kind: 'plan', said: '2023-11-11' }],
      due: [{ date: '2027', kind: 'plan', said: '2023-11-11' }],
    })
    expect(disagreementsOf(plant)).toEqual([])
  })

  test('does not compare words or places', () => {
    const plant = knownWith({
      kind: [{ text: inEveryLanguage('Full cycle') }, { text: inEveryLanguage('CKD') }],
      city: [
        { latitude: 53.2, longitude: 63.62 },
        { latitude: 53.22, longitude: 63.63 },
      ],
    })
    expect(disagreementsOf(plant)).toEqual([])
  })

  test('finds none in an empty record', () => {
    expect(disagreementsOf(knownWith({}))).toEqual([])
  })

  test('finds a disagreement exactly where two whole amounts of unlike size are reported', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (one, other) => {
        const plant = knownWith({ robots: [{ value: one }, { value: other }] })
        expect(disagreementsOf(plant).length).toBe(one === other ? 0 : 1)
      }),
    )
  })
})

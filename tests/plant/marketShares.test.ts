import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountsByPeriod, brandShares, ceilingShare, wouldBe } from '../../src/plant/marketShares.ts'
import { type ClaimDraft, type FactDrafts, knownWith } from './plantWith.ts'

const series = (...claims: ClaimDraft[]) => ({ series: true as const, claims })
const known = (facts: FactDrafts) => knownWith(facts, { checked: '2026-11-22' })

const sales = series({ value: 100_000, period: '2024' }, { value: 200_000, period: '2025' })
const production = series({ value: 140_000, period: '2025' }, { value: 209_000, period: '2026', kind: 'plan' })
const kia = series({ value: 20_000, period: '2024' })
const capacity: ClaimDraft[] = [{ value: 70_000, unit: 'vehicle/year', bound: 'up-to' }]
const output = series({ value: 3_000, period: '2025', kind: 'plan' }, { value: 30_000, period: '2026', kind: 'plan' })

const shares = (facts: FactDrafts) =>
  wouldBe(known(facts)).map(({ of, isMade, shares: all }) => [
    of,
    isMade,
    ...all.map(({ series: id, year, share }) => `${id} ${year} ${share.amount}`),
  ])

describe('wouldBe(plant)', () => {
  test('sets the latest announced output and the ceiling against the latest reported year of each series', () => {
    expect(shares({ sales, production, 'kia-sales': kia, capacity, output })).toEqual([
      ['output', false, 'sales 2025 0.15', 'production 2025 0.21428571428571427', 'kia-sales 2024 1.5'],
      ['capacity', false, 'sales 2025 0.35', 'production 2025 0.5', 'kia-sales 2024 3.5'],
    ])
  })

  test('takes the output as made where it is reported', () => {
    const made = series({ value: 30_000, period: '2025' })
    expect(shares({ sales, output: made })).toEqual([['output', true, 'sales 2025 0.15']])
  })

  test('never sets anything against a plan', () => {
    expect(shares({ production: series({ value: 209_000, period: '2026', kind: 'plan' }), capacity })).toEqual([])
  })

  test('leaves out what is not on record, and a capacity that is not of a year', () => {
    expect(shares({ sales })).toEqual([])
    expect(shares({ capacity, output })).toEqual([])
    expect(shares({ sales, capacity: [{ value: 5_000, unit: 'vehicle/month' }] })).toEqual([])
  })

  test('has no answer against a year of nothing', () => {
    expect(shares({ sales: series({ value: 0, period: '2025' }), capacity })).toEqual([])
  })

  test('cites both sides', () => {
    const [row] = wouldBe(known({ sales, capacity }))
    expect(row?.shares[0]?.share.claims.map(({ id }) => id)).toEqual(['capacity-1', 'sales-2'])
  })

  test('is never something else than a number, whatever the amounts are', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (all, own, ceiling) => {
        const plant = known({
          sales: series({ value: all, period: '2025' }),
          'kia-sales': series({ value: own, period: '2025' }),
          capacity: [{ value: ceiling, unit: 'vehicle/year' }],
        })
        const found = [...wouldBe(plant).flatMap((row) => row.shares), ...brandShares(plant)]
        expect(found.every(({ share }) => Number.isFinite(share.amount))).toBe(true)
      }),
    )
  })
})

describe('ceilingShare(plant)', () => {
  test('is of the sales, or of the production where no sales are on record', () => {
    expect(ceilingShare(known({ sales, production, capacity }))).toMatchObject({ series: 'sales', year: '2025' })
    expect(ceilingShare(known({ production, 'kia-sales': kia, capacity }))?.series).toBe('production')
  })

  test('is null without a capacity, and never of the brand’s own sales', () => {
    expect(ceilingShare(known({ sales, production, output }))).toBeNull()
    expect(ceilingShare(known({ 'kia-sales': kia, capacity }))).toBeNull()
    expect(ceilingShare(known({}))).toBeNull()
  })
})

describe('brandShares(plant)', () => {
  const own = series(
    { value: 5_000, period: '2023' },
    { value: 25_000, period: '2024' },
    { value: 20_000, period: '2025' },
  )

  test('divides the two for each year of which both are reported, latest first', () => {
    const found = brandShares(known({ sales, 'kia-sales': own }))
    expect(found.map(({ year, share }) => [year, share.amount])).toEqual([
      ['2025', 0.1],
      ['2024', 0.25],
    ])
  })

  test('divides no plan', () => {
    const planned = series({ value: 300_000, period: '2025', kind: 'plan' })
    expect(brandShares(known({ sales: planned, 'kia-sales': own }))).toEqual([])
  })
})

describe('amountsByPeriod(plant, fact)', () => {
  test('lists what a series comes to on each of its dates, in time', () => {
    const share = series(
      { value: 41.5, unit: 'percent', period: '2025-09-01' },
      { value: 51, unit: 'percent', period: '2023-01-01' },
    )
    const found = amountsByPeriod(known({ share }), 'share')
    expect(found.map(({ period, figure }) => [period, figure.claim.value])).toEqual([
      ['2023-01-01', 51],
      ['2025-09-01', 41.5],
    ])
  })

  test('is empty for what is no series or not on record', () => {
    expect(amountsByPeriod(known({ capacity }), 'capacity')).toEqual([])
    expect(amountsByPeriod(known({}), 'share')).toEqual([])
  })
})

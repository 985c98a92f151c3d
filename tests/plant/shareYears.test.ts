import { describe, expect, test } from 'vitest'
import { shareYears, smallUnitShare, yearsOfShares } from '../../src/plant/shareYears.ts'
import { type ClaimDraft, knownWith } from './plantWith.ts'

const share = (period: string, value: number, more = {}): ClaimDraft => ({
  value,
  unit: 'percent',
  kind: 'plan',
  period,
  ...more,
})

function plant(rule: ClaimDraft[], content: ClaimDraft[] = []) {
  return knownWith({ rule: { series: true, claims: rule }, content: { series: true, claims: content } })
}

describe('yearsOfShares(plant, facts)', () => {
  test('counts every year from the first to the last of all the series', () => {
    const known = plant([share('2024', 20)], [share('2027', 50)])
    expect(yearsOfShares(known, ['rule', 'content'])).toEqual(['2024', '2025', '2026', '2027'])
  })

  test('names none where no share is on record', () => {
    expect(yearsOfShares(knownWith({}), ['rule'])).toEqual([])
  })
})

describe('shareYears(plant, fact, years)', () => {
  test('tells what is announced from what has passed and from what nobody gave', () => {
    const shares = shareYears(plant([share('2025', 30), share('2027', 50)]), 'rule', ['2025', '2026', '2027'])
    expect(shares.map(({ year, share }) => [year, share?.claim.value, share?.grade])).toEqual([
      ['2025', 30, 'passed'],
      ['2026', undefined, undefined],
      ['2027', 50, 'announced'],
    ])
  })

  test('puts a report before what was announced for its year', () => {
    const [one] = shareYears(plant([share('2025', 30), share('2025', 24, { kind: 'report' })]), 'rule', ['2025'])
    expect([one?.share?.claim.value, one?.share?.grade]).toEqual([24, 'reported'])
  })

  test('leaves out what is no share', () => {
    expect(shareYears(plant([share('2025', 30, { unit: 'vehicle' })]), 'rule', ['2025'])[0]?.share).toBeNull()
  })
})

describe('smallUnitShare(plant)', () => {
  const cars = (period: string, value: number, more = {}): ClaimDraft => ({ value, kind: 'plan', period, ...more })
  const of = (part: ClaimDraft[], whole: ClaimDraft[]) =>
    smallUnitShare(
      knownWith({ 'output-small-unit': { series: true, claims: part }, output: { series: true, claims: whole } }),
    )

  test('divides the part by the whole of the last year in which one source gives both', () => {
    const found = of([cars('2025', 1000), cars('2026', 20_000)], [cars('2025', 3000), cars('2026', 30_000)])
    expect([found?.year, found?.share.amount.toFixed(3)]).toEqual(['2026', '0.667'])
  })

  test.each([
    ['another source gives the whole', cars('2026', 30_000, { source: 'other' })],
    ['the whole is of another kind', cars('2025', 30_000, { kind: 'report' })],
    ['the whole is of another year', cars('2027', 30_000)],
    ['the whole is smaller than the part', cars('2026', 10_000)],
  ])('is null where %s', (_, whole) => {
    expect(of([cars('2026', 20_000)], [whole])).toBeNull()
  })

  test('is null where the whole is one amount for no year in particular', () => {
    const plant = knownWith({
      'output-small-unit': { series: true, claims: [cars('2026', 20_000)] },
      output: [{ value: 30_000, kind: 'plan' }],
    })
    expect(smallUnitShare(plant)).toBeNull()
  })

  test('is null of an empty record', () => {
    expect(smallUnitShare(knownWith({}))).toBeNull()
  })
})

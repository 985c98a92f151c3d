import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { largestOf, latestYear, marketPanels, marketTop, marketYears, yearOf } from '../../src/plant/market.ts'
import { type ClaimDraft, type FactDrafts, knownWith } from './plantWith.ts'

const series = (...claims: ClaimDraft[]) => ({ series: true as const, claims })
const known = (facts: FactDrafts, checked = '2026-11-22') => knownWith(facts, { checked })
const states = (facts: FactDrafts) =>
  marketPanels(known(facts)).map(({ series, years }) => [series, ...years.map(({ year, state }) => `${year} ${state}`)])

describe('marketYears(plant)', () => {
  test('runs without a gap from the first year of any series to the last, over the plant’s day', () => {
    const sales = series({ value: 10, period: '2023' })
    const made = series({ value: 20, period: '2021' })
    expect(marketYears(known({ sales, production: made }))).toEqual(['2021', '2022', '2023', '2024', '2025', '2026'])
  })

  test('runs on to the last year that a plan is for', () => {
    const made = series({ value: 20, period: '2028', kind: 'plan' })
    expect(marketYears(known({ production: made }))).toEqual(['2026', '2027', '2028'])
  })

  test('passes over months, days and goals "by" a year', () => {
    const sales = series(
      { value: 1, period: '2019-11' },
      { value: 1, period: '2019-01-01' },
      { value: 9, period: '2035', kind: 'plan', periodBound: 'by' },
      { value: 10, period: '2026', kind: 'plan' },
    )
    expect(marketYears(known({ sales }))).toEqual(['2026'])
  })

  test('has no year where no series has one', () => {
    expect(marketYears(known({}))).toEqual([])
    expect(marketYears(known({ sales: series(), production: series({ value: 1, period: '2025-11' }) }))).toEqual([])
  })
})

describe('marketPanels(plant)', () => {
  test('has a panel for each series of the record, all over the same years', () => {
    expect(
      states({
        'kia-sales': series({ value: 9, period: '2024' }),
        sales: series({ value: 90, period: '2025' }),
      }),
    ).toEqual([
      ['sales', '2024 open', '2025 reported', '2026 running'],
      ['kia-sales', '2024 reported', '2025 open', '2026 running'],
    ])
  })

  test('keeps a series of which nothing is known yet, with its slots open', () => {
    expect(states({ sales: series({ value: 90, period: '2025' }), production: series() })).toEqual([
      ['sales', '2025 reported', '2026 running'],
      ['production', '2025 open', '2026 running'],
    ])
  })

  test('is empty where there is nothing to draw', () => {
    expect(marketPanels(known({}))).toEqual([])
    expect(marketPanels(known({ sales: series() }))).toEqual([])
  })

  test('shares one scale: no bar is higher than the top, and the highest reaches it', () => {
    fc.assert(
      fc.property(drafts, fc.option(fc.nat(1_000_000)), (facts, ceiling) => {
        const panels = marketPanels(known(facts))
        const top = marketTop(panels, ceiling)
        const amounts = panels.flatMap(({ years }) => years.flatMap(({ figure }) => figure?.claim.value ?? []))
        expect(amounts.every((amount) => amount <= top)).toBe(true)
        expect([1, ceiling, ...amounts]).toContain(top)
      }),
    )
  })

  test('has no figure for a year that no claim is about, and every panel has the same years', () => {
    fc.assert(
      fc.property(drafts, (facts) => {
        const panels = marketPanels(known(facts))
        for (const { series, years } of panels) {
          const claimed = (facts[series]?.claims ?? []).map(({ period }) => period)
          expect(years.filter(({ figure }) => figure !== null).every(({ year }) => claimed.includes(year))).toBe(true)
          expect(years.map(({ year }) => year)).toEqual(panels[0]?.years.map(({ year }) => year))
        }
      }),
    )
  })
})

describe('marketTop(panels, ceiling)', () => {
  const panels = marketPanels(known({ sales: series({ value: 90, period: '2025' }) }))

  test('is the larger of the largest amount and the ceiling', () => {
    expect(marketTop(panels, 70)).toBe(90)
    expect(marketTop(panels, 700)).toBe(700)
    expect(marketTop(panels, null)).toBe(90)
  })

  test('is never zero, so that a scale can be drawn', () => {
    expect(marketTop([], null)).toBe(1)
  })
})

describe('largestOf(panel)', () => {
  test('counts plans too, and is 0 for a panel without a figure', () => {
    const [sales, made] = marketPanels(
      known({
        sales: series({ value: 9, period: '2025' }, { value: 12, period: '2026', kind: 'plan' }),
        production: series(),
      }),
    )
    expect([sales, made].map((panel) => panel && largestOf(panel))).toEqual([12, 0])
  })
})

describe('yearOf(plant, fact, year)', () => {
  const year = (...claims: ClaimDraft[]) => yearOf(known({ sales: series(...claims) }), 'sales', '2025')

  test('is the report, though a later plan is for the same year', () => {
    const found = year({ value: 9, period: '2025' }, { value: 12, period: '2025', kind: 'plan', said: '2026-02-01' })
    expect([found.state, found.figure?.claim.value]).toEqual(['reported', 9])
  })

  test('is the highest ranked of several reports, the others beside it', () => {
    const found = year(
      { value: 9, period: '2025' },
      { value: 12, period: '2025', rank: 'deprecated', said: '2026-02-01' },
    )
    expect(found.figure?.claim.value).toBe(9)
    expect(found.figure?.others.map(({ value }) => value)).toEqual([12])
  })

  test('is open where a report was heard before the year was over: it is of a part of it', () => {
    expect(year({ value: 9, period: '2025', said: '2025-11-30' })).toEqual({
      year: '2025',
      state: 'open',
      figure: null,
    })
  })

  test('is a plan that has passed where the year is over, and one announced where it is not', () => {
    const plans = known({
      sales: series({ value: 9, period: '2025', kind: 'plan' }, { value: 9, period: '2026', kind: 'plan' }),
    })
    expect(yearOf(plans, 'sales', '2025').state).toBe('passed')
    expect(yearOf(plans, 'sales', '2026').state).toBe('announced')
  })

  test('is open, never zero, where nothing is on record, and running where the year is not over', () => {
    expect(year()).toEqual({ year: '2025', state: 'open', figure: null })
    expect(yearOf(known({}), 'no-such-fact', '2026')).toEqual({ year: '2026', state: 'running', figure: null })
  })

  test('keeps a reported zero as a figure', () => {
    expect(year({ value: 0, period: '2025' }).figure?.claim.value).toBe(0)
  })
})

describe('latestYear(plant, fact, states)', () => {
  const made = known({ production: series({ value: 8, period: '2024' }, { value: 20, period: '2026', kind: 'plan' }) })

  test('is the last year in one of the states', () => {
    expect(latestYear(made, 'production', ['reported'])?.year).toBe('2024')
    expect(latestYear(made, 'production', ['reported', 'announced'])?.year).toBe('2026')
  })

  test('is null where no year is in them', () => {
    expect(latestYear(made, 'production', ['passed'])).toBeNull()
    expect(latestYear(made, 'sales', ['reported'])).toBeNull()
  })
})

const draft = fc.record({
  value: fc.nat(1_000_000),
  period: fc.integer({ min: 2015, max: 2030 }).map(String),
  kind: fc.constant('plan' as const),
})
const report = fc.record({
  value: fc.nat(1_000_000),
  period: fc.integer({ min: 2015, max: 2025 }).map(String),
})
const claims = fc.tuple(
  fc.uniqueArray(draft, { maxLength: 3, selector: ({ period }) => period }),
  fc.uniqueArray(report, { maxLength: 5, selector: ({ period }) => period }),
)
const oneSeries = claims.map(([plans, reports]) => series(...plans, ...reports))
const drafts: fc.Arbitrary<Record<string, { series: true; claims: { value: number; period?: string }[] }>> = fc.record(
  { sales: oneSeries, production: oneSeries, 'car-production': oneSeries, 'kia-sales': oneSeries },
  { requiredKeys: [] },
) as never

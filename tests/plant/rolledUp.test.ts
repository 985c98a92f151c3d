import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthsBetween } from '../../src/plant/calendarMonths.ts'
import { type Month, monthsOf } from '../../src/plant/months.ts'
import { finestUnit, monthsIn, periodUnits, rolledUp } from '../../src/plant/rolledUp.ts'
import { knownWith } from './plantWith.ts'

const plant = knownWith(
  {
    opening: { role: 'opening', claims: [{ date: '2025-10-21' }] },
    output: {
      series: true,
      claims: [
        { value: 900, period: '2025-11' },
        { value: 1200, period: '2026-01' },
        { value: 1300, period: '2026-02' },
        { value: 1000, period: '2026-03' },
      ],
    },
  },
  { checked: '2026-06-30' },
)

/** The months of an axis that begins and ends anywhere; an output, an open month or nothing in each. */
const axes: fc.Arbitrary<Month[]> = fc
  .record({
    first: fc.nat(47),
    values: fc.array(fc.option(fc.oneof(fc.nat(9000), fc.constant(0))), { minLength: 1, maxLength: 330 }),
    open: fc.nat(330),
  })
  .map(({ first, values, open }) => {
    const claim = rolledUp(monthsOf(plant), 'month').flatMap(({ claims }) => claims)[0]
    if (claim === undefined) throw new Error('the plant has a report')
    return monthsBetween('2023-01', '2060-12')
      .slice(first, first + values.length)
      .map((month, index): Month => {
        const value = values[index] ?? null
        if (value === null) return { month, output: null, state: index < open ? 'open' : 'none' }
        return { month, output: { ...claim, id: month, period: month, value }, state: 'reported' }
      })
  })
const units = fc.constantFrom(...periodUnits)

describe('rolledUp(months, unit)', () => {
  test('sums what is reported of each quarter, says of how many months, and cites the claim of each', () => {
    const [last, first, second] = rolledUp(monthsOf(plant), 'quarter')
    expect(last).toMatchObject({ period: '2025-Q4', output: 900, reported: 1, open: 1 })
    expect(first).toMatchObject({ period: '2026-Q1', output: 3500, reported: 3, open: 0 })
    expect(first?.claims.map(({ period }) => period)).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(second).toMatchObject({ period: '2026-Q2', output: null, claims: [], reported: 0, open: 3 })
  })

  test('completes the first and the last year with months of which nothing is said', () => {
    const years = rolledUp(monthsOf(plant), 'year')
    expect(years.map(({ period, output, reported, open }) => [period, output, reported, open])).toEqual([
      ['2025', 900, 1, 1],
      ['2026', 3500, 3, 3],
      ['2027', null, 0, 0],
    ])
    expect(years[0]?.months[0]).toEqual({ month: '2025-01', output: null, state: 'none' })
  })

  test('makes nothing of nothing', () => {
    expect(rolledUp([], 'year')).toEqual([])
  })

  test('leaves months as they are', () => {
    fc.assert(
      fc.property(axes, (months) => {
        const rolled = rolledUp(months, 'month')
        expect(rolled.map((one) => one.months)).toEqual(months.map((month) => [month]))
        expect(rolled.map(({ output }) => output)).toEqual(months.map(({ output }) => output?.value ?? null))
      }),
    )
  })

  test('loses no car and no claim, and puts every month into one period, in time', () => {
    fc.assert(
      fc.property(axes, units, (months, unit) => {
        const rolled = rolledUp(months, unit)
        const cars = months.reduce((sum, { output }) => sum + (output?.value ?? 0), 0)
        expect(rolled.reduce((sum, { output }) => sum + (output ?? 0), 0)).toBe(cars)
        expect(rolled.flatMap(({ claims }) => claims)).toEqual(months.flatMap(({ output }) => output ?? []))
        const all = rolled.flatMap((one) => one.months.map(({ month }) => month))
        expect(all).toEqual(monthsBetween(all[0] ?? '', all.at(-1) ?? ''))
        const given = new Set(months.map(({ month }) => month))
        const known = rolled.flatMap((one) => one.months).filter(({ month }) => given.has(month))
        expect(known).toEqual(months)
        for (const one of rolled) expect(one.months).toHaveLength(monthsIn[unit])
      }),
    )
  })

  test('never makes a zero of what is not reported, and keeps a zero that is', () => {
    fc.assert(
      fc.property(axes, units, (months, unit) => {
        for (const { months: own, output, reported, open } of rolledUp(months, unit)) {
          expect(output === null).toBe(own.every((month) => month.output === null))
          expect(reported).toBe(own.filter(({ state }) => state === 'reported').length)
          expect(open).toBe(own.filter(({ state }) => state === 'open').length)
        }
      }),
    )
  })
})

describe('finestUnit(months, most)', () => {
  test('is the finest by which there are no more periods than there is room for', () => {
    const months = monthsOf(plant)
    expect([27, 26, 9, 8].map((most) => finestUnit(months, most))).toEqual(['month', 'quarter', 'quarter', 'year'])
  })

  test('makes as many periods as fit, unless years are too many too', () => {
    fc.assert(
      fc.property(axes, fc.integer({ min: 0, max: 340 }), (months, most) => {
        const unit = finestUnit(months, most)
        const count = rolledUp(months, unit).length
        const finer = periodUnits[periodUnits.indexOf(unit) - 1]
        expect(count <= most || unit === 'year').toBe(true)
        expect(finer === undefined || rolledUp(months, finer).length > most).toBe(true)
      }),
    )
  })
})

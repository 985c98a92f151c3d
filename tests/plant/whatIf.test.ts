import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scenarioOf } from '../../src/plant/scenario.ts'
import {
  type Assumed,
  type Assumptions,
  assuming,
  carsAt,
  ceilingAt,
  curves,
  parseAssumptions,
  plainAssumptions,
  printAssumptions,
  rangesOf,
  type WhatIfGround,
  whatIfGround,
} from '../../src/plant/whatIf.ts'
import { parseView } from '../../src/view/view.ts'
import { knownWith } from './plantWith.ts'

const plain: Assumptions = { today: 583, months: 14, level: 80, curve: 's-curve', expanded: null }

/** A ceiling and assumptions below it. */
const cases = fc.integer({ min: 12, max: 400_000 }).chain((perYear) => {
  const { today, months, level, expanded } = rangesOf(perYear)
  const between = ({ least, most }: { least: number; most: number }) => fc.integer({ min: least, max: most })
  return fc.record({
    perYear: fc.constant(perYear),
    assumptions: fc.record({
      today: between(today),
      months: between(months),
      level: between(level),
      curve: fc.constantFrom(...curves),
      expanded: fc.oneof(fc.constant(null), between({ ...expanded, least: expanded.least + 1 })),
    }),
  })
})

function groundOf(value: number, checked = '2026-11-22'): WhatIfGround {
  const ground = whatIfGround(knownWith({ capacity: [{ value, unit: 'vehicle/year' }] }, { checked }))
  if (ground === null) throw new Error('no ground')
  return ground
}

describe('whatIfGround(plant)', () => {
  test('begins with the month after the plant’s day and tells four whole years', () => {
    const { months, year, perMonth } = groundOf(70_000)
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-12', '2030-12', 49])
    expect(year).toBe('2027')
    expect(perMonth).toBeCloseTo(5833.33, 2)
  })

  test('of a day in December begins with the first whole year itself', () => {
    const { months, year } = groundOf(70_000, '2026-12-05')
    expect([months[0], year, months.length]).toEqual(['2027-01', '2027', 48])
  })

  test('is none where no capacity is on record, where it is none of cars a year, or no plant’s', () => {
    expect(whatIfGround(knownWith())).toBeNull()
    expect(whatIfGround(knownWith({ capacity: [{ value: 5, unit: 'robot' }] }))).toBeNull()
    expect(whatIfGround(knownWith({ capacity: [{ value: 5, unit: 'vehicle/year' }] }))).toBeNull()
    expect(whatIfGround(knownWith({ capacity: [{ value: 9e9, unit: 'vehicle/year' }] }))).toBeNull()
  })
})

describe('the assumptions in an address', () => {
  test('are readable', () => {
    expect(printAssumptions(plain)).toBe('583,14,80,s-curve')
    expect(printAssumptions({ ...plain, curve: 'steps', expanded: 90_000 })).toBe('583,14,80,steps,90000')
    expect(plainAssumptions(70_000)).toEqual(plain)
  })

  test('come back from their print, through an address too', () => {
    fc.assert(
      fc.property(cases, ({ perYear, assumptions }) => {
        const text = printAssumptions(assumptions)
        expect(parseAssumptions(text, perYear)).toEqual(assumptions)
        expect(parseView(`?if=${text}`).if).toBe(text)
      }),
    )
  })

  test('are brought into their ranges', () => {
    expect(parseAssumptions('99999999,0,101,straight,1', 70_000)).toEqual({
      today: 5833,
      months: 1,
      level: 100,
      curve: 'straight',
      expanded: null,
    })
    expect(parseAssumptions('0,99,0,steps,99999999', 70_000)).toMatchObject({ months: 36, expanded: 140_000 })
  })

  test.each(['', '1', '583,14,80', '583,14,80,s', '-1,14,80,steps', '1e3,14,80,steps', '583,14,80,steps,', ' '])(
    'are none in %j',
    (text) => {
      expect(parseAssumptions(text, 70_000)).toBeNull()
    },
  )

  test('are none in any nonsense, which throws nothing', () => {
    const nonsense = fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z.,:-]{0,40}$/))
    fc.assert(
      fc.property(nonsense, fc.integer({ min: 12, max: 400_000 }), (text, perYear) => {
        const read = parseAssumptions(text, perYear)
        if (read === null) return
        expect(parseAssumptions(printAssumptions(read), perYear)).toEqual(read)
      }),
    )
  })
})

describe('assuming(before, name, value, perYear)', () => {
  test('keeps each value whole and within its range, whatever is asked for', () => {
    const names = fc.constantFrom<Assumed>('today', 'months', 'level', 'expanded')
    fc.assert(
      fc.property(cases, names, fc.double(), ({ perYear, assumptions }, name, value) => {
        const { least, most } = rangesOf(perYear)[name]
        const now = assuming(assumptions, name, value, perYear)
        expect({ ...now, [name]: 0 }).toEqual({ ...assumptions, [name]: 0 })
        const kept = now[name] ?? least
        expect(Number.isInteger(kept) && kept >= least && kept <= most).toBe(true)
      }),
    )
  })

  test('takes the capacity on record for no expansion', () => {
    expect(assuming({ ...plain, expanded: 90_000 }, 'expanded', 70_000, 70_000).expanded).toBeNull()
  })
})

describe('carsAt(assumptions, perYear, at)', () => {
  const times = fc.double({ min: 0, max: 80, noNaN: true })

  test('is never negative and never above the ceiling of its time', () => {
    fc.assert(
      fc.property(cases, times, ({ perYear, assumptions }, at) => {
        const cars = carsAt(assumptions, perYear, at)
        expect(cars).toBeGreaterThanOrEqual(0)
        expect(cars).toBeLessThanOrEqual(ceilingAt(assumptions, perYear, at) * (1 + 1e-12))
      }),
    )
  })

  test('only rises or only falls from the level today to the level reached, and from there on', () => {
    fc.assert(
      fc.property(cases, times, times, ({ perYear, assumptions }, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)]
        const { today, months, level } = assumptions
        const isFirst = late <= months
        if (!isFirst && early < months) return
        const change = carsAt(assumptions, perYear, late) - carsAt(assumptions, perYear, early)
        const rises = !isFirst || (perYear / 12) * (level / 100) >= today
        expect((rises ? 1 : -1) * change).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  test('goes through its three handles: begins with the level today, is halfway at half the time, and stays at the level', () => {
    fc.assert(
      fc.property(cases, ({ perYear, assumptions }) => {
        const { today, months, level } = assumptions
        const reached = (perYear / 12) * (level / 100)
        expect(carsAt(assumptions, perYear, 0)).toBe(today)
        expect(carsAt(assumptions, perYear, months / 2)).toBeCloseTo((today + reached) / 2, 6)
        expect(carsAt(assumptions, perYear, months)).toBe(reached)
        if (assumptions.expanded === null) expect(carsAt(assumptions, perYear, months + 7.5)).toBe(reached)
      }),
    )
  })

  test('shapes the way as a curve, a line or two steps', () => {
    const at = (curve: Assumptions['curve'], time: number) =>
      Math.round(carsAt({ ...plain, today: 0, months: 12, level: 100, curve }, 12_000, time))
    expect([3, 6, 9].map((time) => at('s-curve', time))).toEqual([156, 500, 844])
    expect([3, 6, 9].map((time) => at('straight', time))).toEqual([250, 500, 750])
    expect([3, 6, 9, 12].map((time) => at('steps', time))).toEqual([0, 500, 500, 1000])
  })

  test('fills an expansion when the level is reached, in the same time and to the same part', () => {
    const expanded = { ...plain, expanded: 90_000 }
    expect(carsAt(expanded, 70_000, 14)).toBe(carsAt(plain, 70_000, 14))
    expect(carsAt(expanded, 70_000, 28)).toBe(6000)
    expect([13, 14].map((at) => ceilingAt(expanded, 70_000, at))).toEqual([70_000 / 12, 7500])
  })
})

describe('scenarioOf(ground, assumptions)', () => {
  test('sums months to years and to all, without a rest', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('2026-11-22', '2026-12-31', '2027-01-01'), ({ perYear, assumptions }, day) => {
        const { months, years, first } = scenarioOf(groundOf(perYear, day), assumptions)
        const all = months.reduce((sum, { cars }) => sum + cars, 0)
        expect(years.reduce((sum, { cars }) => sum + cars, 0)).toBeCloseTo(all, 4)
        expect(months.at(-1)?.inAll).toBeCloseTo(all, 4)
        expect(years.map(({ inAll }) => inAll).at(-1)).toBe(months.at(-1)?.inAll)
        expect(years.reduce((sum, year) => sum + year.months, 0)).toBe(months.length)
        expect(first.months).toBe(12)
        for (const { cars, ceiling } of months) expect(cars).toBeLessThanOrEqual(ceiling * (1 + 1e-12))
      }),
    )
  })

  test('at the ceiling from the first day makes the capacity each whole year', () => {
    const { years, milestone } = scenarioOf(groundOf(72_000), { ...plain, today: 6000, level: 100 })
    expect(years.map(({ year, cars }) => [year, Math.round(cars)])).toEqual([
      ['2026', 6000],
      ['2027', 72_000],
      ['2028', 72_000],
      ['2029', 72_000],
      ['2030', 72_000],
    ])
    expect(milestone).toEqual({ cars: 100_000, month: '2028-04' })
  })

  test('says in which month all cars come to 100,000, and that none is where it ends below', () => {
    const { months, milestone, first } = scenarioOf(groundOf(70_000), plain)
    expect(Math.round(first.cars)).toBe(29_516)
    const before = months.findLast(({ inAll }) => inAll < 100_000)
    expect(before && milestone.month && before.month < milestone.month).toBe(true)
    expect(scenarioOf(groundOf(70_000), { ...plain, today: 0, level: 1 }).milestone.month).toBeNull()
  })

  test('reaches the milestone in the month that makes it full to the car', () => {
    const { milestone } = scenarioOf(groundOf(120_000), { ...plain, today: 10_000, level: 100 })
    expect(milestone.month).toBe('2027-09')
  })
})

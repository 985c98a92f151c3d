import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carsPerParcel, fieldOf, parcelAspect, type Scale, sampleParcels, scaleOf } from '../../src/plant/parcels.ts'
import type { Unit } from '../../src/plant/units.ts'
import { type FactDrafts, knownWith } from './plantWith.ts'

const one = (value: number, unit: Unit) => [{ value, unit }]

/** Round numbers, so that what follows from them can be done in the head. */
const round = {
  investment: one(140_000_000, 'USD'),
  'site-area': one(63, 'ha'),
  robots: one(35, 'robot'),
  capacity: one(70_000, 'vehicle/year'),
  'car-length': one(4_800, 'mm'),
  'car-width': one(1_875, 'mm'),
  'pitch-length': one(100, 'm'),
  'pitch-width': one(60, 'm'),
}

const scale = (facts: FactDrafts) => scaleOf(knownWith(facts))
const without = (...ids: (keyof typeof round)[]) =>
  Object.fromEntries(Object.entries(round).filter(([id]) => !ids.some((gone) => gone === id)))

const grounds = [
  ['parcels', 70, ['capacity']],
  ['investmentPerCar', 2_000, ['investment', 'capacity']],
  ['investmentPerM2', 222.222222, ['investment', 'site-area']],
  ['investmentPerParcel', 2_000_000, ['investment', 'capacity']],
  ['sitePerCar', 9, ['site-area', 'capacity']],
  ['sitePerParcel', 9_000, ['site-area', 'capacity']],
  ['carsPerRobot', 2_000, ['capacity', 'robots']],
  ['robotsPerParcel', 0.5, ['robots', 'capacity']],
  ['capacityPerMonth', 5_833.333333, ['capacity']],
  ['parcelPerMonth', 83.333333, []],
  ['carFootprint', 9, ['car-length', 'car-width']],
  ['pitchArea', 6_000, ['pitch-length', 'pitch-width']],
  ['pitches', 105, ['site-area', 'pitch-length', 'pitch-width']],
  ['pitchesPerParcel', 1.5, ['site-area', 'capacity', 'pitch-length', 'pitch-width']],
  ['fill', 1, ['car-length', 'car-width', 'site-area', 'capacity']],
] as const satisfies readonly [keyof Scale, number, readonly (keyof typeof round)[]][]

describe('scaleOf(plant)', () => {
  test.each(grounds)('%s is %d and cites %j', (name, amount, facts) => {
    const derived = scale(round)[name]
    expect(derived?.amount).toBeCloseTo(amount, 5)
    expect(derived?.claims.map(({ id }) => id)).toEqual(facts.map((fact) => `${fact}-1`))
  })

  test.each(grounds)('%s (%d) is null as soon as one of %j is not on record', (name, _, facts) => {
    for (const fact of facts) expect(scale(without(fact))[name]).toBeNull()
  })

  test('has the four main figures, or null', () => {
    const { investment, site, robots, capacity } = scale(round)
    expect([investment, site, robots, capacity].map((figure) => figure?.claim.value)).toEqual([
      140_000_000, 63, 35, 70_000,
    ])
    expect(scale({})).toMatchObject({ investment: null, site: null, robots: null, capacity: null })
  })

  test('takes the site in hectares or in m², the car in millimetres or in metres', () => {
    const metric = { ...round, 'site-area': one(630_000, 'm2'), 'car-length': one(4.8, 'm') }
    expect(scale(metric).sitePerParcel?.amount).toBe(9_000)
    expect(scale(metric).carFootprint?.amount).toBeCloseTo(9, 9)
  })

  test('does not turn one currency into another', () => {
    const tenge = { ...round, investment: one(131_500_000_000, 'KZT') }
    expect(scale(tenge).investment?.claim.unit).toBe('KZT')
    expect(scale(tenge)).toMatchObject({ investmentPerCar: null, investmentPerM2: null, investmentPerParcel: null })
  })

  test('derives nothing from a capacity that is not in cars a year', () => {
    const monthly = scale({ ...round, capacity: one(5_833, 'vehicle/month') })
    expect(monthly.capacity?.claim.value).toBe(5_833)
    expect(monthly).toMatchObject({ parcels: null, sitePerCar: null, carsPerRobot: null, capacityPerMonth: null })
    expect(fieldOf(monthly)).toBeNull()
  })

  test('derives nothing from robots that are counted in anything else', () => {
    const share = scale({ ...round, robots: one(58, 'percent') })
    expect(share.robots?.claim.value).toBe(58)
    expect(share).toMatchObject({ carsPerRobot: null, robotsPerParcel: null })
    expect(fieldOf(share)).toMatchObject({ count: 70, robots: null })
  })

  test('shows the land overfilled, where the cars of a year need more than there is', () => {
    expect(scale({ ...round, 'site-area': one(60, 'ha') }).fill?.amount).toBeCloseTo(1.05, 9)
  })

  test('cites every figure that an amount depends on', () => {
    const names = grounds.map(([name]) => name)
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(round) as (keyof typeof round)[])),
        fc.integer({ min: 2, max: 9 }),
        (id, times) => {
          const before = scale(round)
          const after = scale({ ...round, [id]: round[id].map(({ value, unit }) => ({ value: value * times, unit })) })
          const moved = names.filter((name) => after[name]?.amount !== before[name]?.amount)
          const citing = names.filter((name) => before[name]?.claims.some((claim) => claim.id === `${id}-1`))
          expect(moved).toEqual(citing)
        },
      ),
    )
  })
})

describe('fieldOf(scale)', () => {
  test('is a parcel for every thousand cars of capacity, in rows of 14', () => {
    expect(fieldOf(scale(round))).toMatchObject({ count: 70, columns: 14, rows: 5, robots: 35 })
  })

  test('gives each parcel its share of the site, 1.6 times as wide as high', () => {
    const field = fieldOf(scale(round))
    expect(field?.parcel?.widthM).toBeCloseTo(120, 9)
    expect(field?.parcel?.heightM).toBeCloseTo(75, 9)
    expect(parcelAspect).toBe(1.6)
  })

  test('parks a thousand cars in a parcel, bumper to bumper', () => {
    const slots = fieldOf(scale(round))?.slots
    expect(slots).toMatchObject({ across: 25, down: 40 })
    expect(slots?.lengthM).toBeCloseTo(4.8, 9)
    expect(slots?.widthM).toBeCloseTo(1.875, 9)
    expect(carsPerParcel).toBe(1_000)
  })

  test('begins another column where the rows are not full', () => {
    const slots = fieldOf(scale({ ...round, 'car-length': one(4_400, 'mm') }))?.slots
    expect(slots).toMatchObject({ across: 27, down: 38 })
    expect(slots?.lengthM).toBeCloseTo(120 / 27, 9)
    expect(slots?.widthM).toBeCloseTo(75 / 38, 9)
  })

  test('draws another plant from another record: 50 parcels, and no more than is known', () => {
    expect(fieldOf(scale({ capacity: one(50_000, 'vehicle/year') }))).toEqual({
      count: 50,
      columns: 14,
      rows: 4,
      parcel: null,
      slots: null,
      pitch: null,
      robots: null,
      dollars: null,
    })
  })

  test('lays down a football pitch where both its sides are on record', () => {
    expect(fieldOf(scale(round))?.pitch).toEqual({ lengthM: 100, widthM: 60 })
    expect(fieldOf(scale(without('pitch-width')))?.pitch).toBeNull()
    expect(fieldOf(scale(without('site-area')))?.pitch).toEqual({ lengthM: 100, widthM: 60 })
  })

  test.each([
    [14_000, 14, 1],
    [15_000, 15, 2],
    [1_000, 1, 1],
    [500, 1, 1],
    [300_000, 300, 22],
    [2_000_000, 2_000, 143],
    [70_400, 70, 5],
    [70_600, 71, 6],
  ])('a capacity of %i makes %i parcels in %i rows', (capacity, count, rows) => {
    expect(fieldOf(scale({ capacity: one(capacity, 'vehicle/year') }))).toMatchObject({ count, rows })
  })

  test('takes as many columns as it is told', () => {
    expect(fieldOf(scale(round), 10)).toMatchObject({ count: 70, columns: 10, rows: 7 })
  })

  test('without the site has no measures; without the car has no slots; without robots has none to draw', () => {
    expect(fieldOf(scale(without('site-area')))).toMatchObject({ count: 70, parcel: null, slots: null, robots: 35 })
    expect(fieldOf(scale(without('car-length')))).toMatchObject({ count: 70, slots: null })
    expect(fieldOf(scale(without('car-width')))).toMatchObject({ count: 70, slots: null })
    expect(fieldOf(scale(without('car-width')))?.parcel?.widthM).toBeCloseTo(120, 9)
    expect(fieldOf(scale(without('robots')))).toMatchObject({ count: 70, robots: null })
  })

  test('is null without the capacity: then there is nothing to divide the site by', () => {
    expect(fieldOf(scale(without('capacity')))).toBeNull()
    expect(fieldOf(scale({}))).toBeNull()
  })

  test.each([400, 2_001_000])('is null with a capacity of %i: that many parcels cannot be drawn', (capacity) => {
    expect(fieldOf(scale({ ...round, capacity: one(capacity, 'vehicle/year') }))).toBeNull()
  })

  test('has the investment where it is on record in dollars', () => {
    expect(fieldOf(scale(round))?.dollars).toBe(140_000_000)
    expect(fieldOf(scale(without('investment')))?.dollars).toBeNull()
    expect(fieldOf(scale({ ...round, investment: one(131_500_000_000, 'KZT') }))?.dollars).toBeNull()
  })

  test('no robots are robots that are on record as none', () => {
    expect(fieldOf(scale({ ...round, robots: one(0, 'robot') }))?.robots).toBe(0)
  })
})

describe('sampleParcels(field, columns)', () => {
  const samples = (facts: FactDrafts, columns = 14) => {
    const field = fieldOf(scale(facts))
    return field && sampleParcels(field, columns)
  }
  const with68 = { ...round, robots: one(68, 'robot') }

  test('are the first and the last of the last row, where two parcels hold no robot', () => {
    expect(samples(with68)).toEqual({ slots: 56, pitch: 69 })
    expect(samples(with68, 7)).toEqual({ slots: 63, pitch: 69 })
    expect(samples({ ...with68, capacity: one(71_000, 'vehicle/year'), robots: one(69, 'robot') }, 10)).toEqual({
      slots: 69,
      pitch: 70,
    })
  })

  test.each([35, 67, 69, 70, 72])('are null with %i robots on 70 parcels', (robots) => {
    expect(samples({ ...round, robots: one(robots, 'robot') })).toBeNull()
  })

  test.each(['robots', 'site-area', 'car-length', 'pitch-width'] as const)('are null without %s on record', (gone) => {
    const { [gone]: _, ...rest } = with68
    expect(samples(rest)).toBeNull()
  })
})

describe('laws', () => {
  const capacity = fc.integer({ min: 1, max: 1_000 }).map((thousands) => thousands * 1_000)
  const hectares = fc.integer({ min: 1, max: 2_000 })
  const lengthMm = fc.integer({ min: 2_500, max: 20_000 })
  const fieldWith = (cars: number, site: number, length: number) =>
    fieldOf(
      scale({
        ...round,
        capacity: one(cars, 'vehicle/year'),
        'site-area': one(site, 'ha'),
        'car-length': one(length, 'mm'),
      }),
    )

  test('the parcels fill their rows, the last one at least begun, and together are the site', () => {
    fc.assert(
      fc.property(capacity, hectares, lengthMm, (cars, site, length) => {
        const field = fieldWith(cars, site, length)
        if (!field?.parcel) throw new Error('no field')
        expect(field.rows * field.columns).toBeGreaterThanOrEqual(field.count)
        expect((field.rows - 1) * field.columns).toBeLessThan(field.count)
        const { widthM, heightM } = field.parcel
        expect((field.count * widthM * heightM) / (site * 10_000)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('the slots hold a parcel’s thousand cars and fill it exactly', () => {
    fc.assert(
      fc.property(capacity, hectares, lengthMm, (cars, site, length) => {
        const field = fieldWith(cars, site, length)
        if (!field?.parcel || !field.slots) throw new Error('no slots')
        const { across, down, lengthM, widthM } = field.slots
        expect(across * down).toBeGreaterThanOrEqual(1_000)
        expect(across * (down - 1)).toBeLessThan(1_000)
        expect((across * lengthM) / field.parcel.widthM).toBeCloseTo(1, 9)
        expect((down * widthM) / field.parcel.heightM).toBeCloseTo(1, 9)
      }),
    )
  })
})

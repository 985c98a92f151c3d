import { describe, expect, test } from 'vitest'
import { derivedFrom, derivedOf } from '../../src/plant/derivedNames.ts'
import { scaleOf } from '../../src/plant/parcels.ts'
import type { Unit } from '../../src/plant/units.ts'
import { type FactDrafts, knownWith } from './plantWith.ts'

const one = (value: number, unit: Unit) => [{ value, unit }]
const scale = (facts: FactDrafts) => scaleOf(knownWith(facts))
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name)

const main = {
  investment: one(140_000_000, 'USD'),
  'site-area': one(63, 'ha'),
  robots: one(35, 'robot'),
  capacity: one(70_000, 'vehicle/year'),
}

describe('derivedOf(scale)', () => {
  test('is all that could be derived, by name; the main figures themselves are not derived', () => {
    expect(names(derivedOf(scale(main)))).toEqual([
      'parcels',
      'investmentPerCar',
      'investmentPerM2',
      'investmentPerParcel',
      'sitePerCar',
      'sitePerParcel',
      'carsPerRobot',
      'robotsPerParcel',
      'capacityPerMonth',
      'parcelPerMonth',
    ])
  })

  test('gives each with its formula', () => {
    const carsPerRobot = derivedOf(scale(main)).find(({ name }) => name === 'carsPerRobot')
    expect(carsPerRobot?.derived).toMatchObject({ amount: 2_000, sign: '÷' })
  })

  test('leaves out what is not on record', () => {
    expect(names(derivedOf(scale({ capacity: one(70_000, 'vehicle/year') })))).toEqual([
      'parcels',
      'capacityPerMonth',
      'parcelPerMonth',
    ])
    expect(names(derivedOf(scale({})))).toEqual(['parcelPerMonth'])
  })
})

describe('derivedFrom(scale, fact)', () => {
  test('has the fact in its formula, on either side', () => {
    expect(names(derivedFrom(scale(main), 'robots'))).toEqual(['carsPerRobot', 'robotsPerParcel'])
    expect(names(derivedFrom(scale(main), 'investment'))).toEqual([
      'investmentPerCar',
      'investmentPerM2',
      'investmentPerParcel',
    ])
  })

  test('does not have it by way of something else that is derived', () => {
    expect(names(derivedFrom(scale(main), 'capacity'))).toEqual([
      'parcels',
      'investmentPerCar',
      'sitePerCar',
      'carsPerRobot',
      'capacityPerMonth',
    ])
  })

  test('is nothing for a fact that nothing rests on', () => {
    expect(derivedFrom(scale(main), 'deck')).toEqual([])
    expect(derivedFrom(scale(main), 'pitch-length')).toEqual([])
  })
})

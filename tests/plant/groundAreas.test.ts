import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groundAreas } from '../../src/plant/groundAreas.ts'
import { knownWith } from './plantWith.ts'

const facts = {
  'weld-shop-area': [{ value: 14_000, unit: 'm2' }],
  'building-area': [{ value: 100_000, unit: 'm2', bound: 'about' }],
  'site-area': [{ value: 630_000, unit: 'm2' }],
  'land-allotted': [{ value: 70, unit: 'ha' }],
} as const

describe('groundAreas(plant)', () => {
  test('puts the areas in square metres, largest first', () => {
    expect(groundAreas(knownWith(facts)).map(({ fact, m2 }) => [fact, m2])).toEqual([
      ['land-allotted', 700_000],
      ['site-area', 630_000],
      ['building-area', 100_000],
      ['weld-shop-area', 14_000],
    ])
  })

  test('derives the part of the site of what is smaller than it, and says where it is rough', () => {
    expect(groundAreas(knownWith(facts)).map(({ ofSite, isRough }) => [ofSite?.amount.toFixed(4), isRough])).toEqual([
      [undefined, false],
      [undefined, false],
      ['0.1587', true],
      ['0.0222', false],
    ])
  })

  test('takes the part of a range for rough', () => {
    const areas = groundAreas(knownWith({ ...facts, 'weld-shop-area': [{ value: 14_000, to: 15_000, unit: 'm2' }] }))
    expect(areas.at(-1)).toMatchObject({ fact: 'weld-shop-area', isRough: true })
  })

  test('derives no part where the site is not on record', () => {
    const areas = groundAreas(knownWith({ ...facts, 'site-area': [] }))
    expect(areas.map(({ ofSite }) => ofSite)).toEqual([null, null, null])
  })

  test('leaves out what is not on record, and what is in no unit of area', () => {
    const areas = groundAreas(knownWith({ ...facts, 'building-area': [{ value: 3, unit: 'km' }], 'land-allotted': [] }))
    expect(areas.map(({ fact }) => fact)).toEqual(['site-area', 'weld-shop-area'])
    expect(groundAreas(knownWith({}))).toEqual([])
  })

  test('gives rectangles whose areas are to each other as the amounts', () => {
    const area = fc.integer({ min: 1, max: 1e9 })
    fc.assert(
      fc.property(area, area, (site, land) => {
        const areas = groundAreas(
          knownWith({ 'site-area': [{ value: site, unit: 'm2' }], 'land-allotted': [{ value: land, unit: 'm2' }] }),
        )
        const [one, other] = areas
        expect(one?.sideFraction).toBe(1)
        expect((other?.sideFraction ?? 0) ** 2).toBeCloseTo((other?.m2 ?? 0) / (one?.m2 ?? 1), 9)
      }),
    )
  })
})

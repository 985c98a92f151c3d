import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Assumptions,
  assuming,
  plainAssumptions,
  type WhatIfGround,
  whatIfGround,
} from '../../../src/plant/whatIf.ts'
import { assumedAt, handlePlace, plotSizes } from '../../../src/scenes/whatif/plotSizes.ts'
import { knownWith } from '../../plant/plantWith.ts'
import { english } from '../../words.ts'

const ground = whatIfGround(knownWith({ capacity: [{ value: 70_000, unit: 'vehicle/year' }] })) as WhatIfGround
const plain = plainAssumptions(70_000)
const sizesOf = (assumptions: Assumptions = plain, widthPx = 1344) =>
  plotSizes(english, ground, assumptions, widthPx, 16)

describe('plotSizes(words, ground, assumptions, width, rem)', () => {
  test('has a line for each round number below the ceiling and a place for each year', () => {
    const { ticks, years } = sizesOf()
    expect(ticks).toEqual([0, 1000, 2000, 3000, 4000, 5000])
    expect(years).toEqual([
      { at: 6, year: '2027' },
      { at: 18, year: '2028' },
      { at: 30, year: '2029' },
      { at: 42, year: '2030' },
    ])
  })

  test('has few round numbers below any ceiling, the highest near it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 4_000_000 }), (perYear) => {
        const tall = { ...ground, perYear, perMonth: perYear / 12 }
        const { ticks, most } = plotSizes(english, tall, plainAssumptions(perYear), 1344, 16)
        expect(ticks.length).toBeLessThanOrEqual(7)
        expect(ticks.every((tick) => tick < most)).toBe(true)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most / 3)
      }),
    )
  })

  test('is as high as the reader’s expansion, and leaves room for the handle at its end', () => {
    expect(sizesOf({ ...plain, expanded: 120_000 }).most).toBe(10_000)
    const { left, width, widthPx } = sizesOf()
    expect(widthPx - left - width).toBeGreaterThanOrEqual(14)
  })

  test('is lower where it is narrow', () => {
    expect(sizesOf(plain, 358).heightPx).toBeLessThan(sizesOf(plain, 1344).heightPx)
  })
})

describe('handlePlace and assumedAt', () => {
  const names = fc.constantFrom('today', 'months', 'level')

  test('are each other’s inverse: a handle that is not moved says what it said', () => {
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: 0, max: 5833 }),
        fc.integer({ min: 1, max: 36 }),
        fc.integer({ min: 0, max: 100 }),
        (name, today, months, level) => {
          const assumptions: Assumptions = { ...plain, today, months, level }
          const sizes = sizesOf(assumptions)
          const asked = assumedAt(name, handlePlace(name, assumptions, sizes, ground), sizes, ground)
          expect(assuming(assumptions, name, asked, 70_000)).toEqual(assumptions)
        },
      ),
    )
  })

  test('lead by height to a level and by distance to a time', () => {
    const sizes = sizesOf()
    const { left, top, width, height } = sizes
    expect(assumedAt('today', { x: 0, y: top }, sizes, ground)).toBeCloseTo(5833.33, 1)
    expect(assumedAt('level', { x: 0, y: top + height / 2 }, sizes, ground)).toBeCloseTo(50, 6)
    const months = ground.months.length - 1
    expect(assumedAt('months', { x: left + (6 * width) / months, y: 0 }, sizes, ground)).toBeCloseTo(12, 6)
  })
})

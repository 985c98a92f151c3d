import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../../src/plant/asKnownOn.ts'
import { monthsOf } from '../../../src/plant/months.ts'
import { parsePlant } from '../../../src/plant/parsePlant.ts'
import { monthsIn, rolledUp } from '../../../src/plant/rolledUp.ts'
import { chartSizes, leastPeriodRem, unitFor } from '../../../src/scenes/timeline/chartSizes.ts'
import { bareModel, emptyMonths } from './bareModel.ts'

describe('unitFor(months, widthPx, letterPx)', () => {
  test('sums the months of a long record so far as the width asks for it', () => {
    const months = emptyMonths(297)
    const units = [
      [358, 16],
      [784, 16],
      [900, 16],
      [1344, 16],
      [1792, 16],
      [3696, 16],
      [703, 11],
    ].map(([widthPx = 0, letterPx = 0]) => unitFor(months, widthPx, letterPx))
    expect(units).toEqual(['quarter', 'quarter', 'year', 'quarter', 'quarter', 'month', 'year'])
  })

  test('waits for the width', () => {
    expect(unitFor(emptyMonths(900), 0, 16)).toBe('month')
  })

  test('leaves the months of the record as it is, at every width and size of letters', () => {
    const record = parsePlant(JSON.parse(readFileSync('public/data/plant.json', 'utf8')))
    const months = monthsOf(asKnownOn(record, record.checked))
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 8000 }), fc.integer({ min: 9, max: 48 }), (widthPx, letterPx) => {
        expect(unitFor(months, widthPx, letterPx)).toBe('month')
      }),
    )
  })

  test('gives every bar of up to sixty years, and more where it is wide, at least its promised width', () => {
    fc.assert(
      fc.property(
        fc.record({
          count: fc.integer({ min: 1, max: 720 }),
          widthRem: fc.integer({ min: 20, max: 240 }),
          letterPx: fc.integer({ min: 9, max: 48 }),
        }),
        ({ count, widthRem, letterPx }) => {
          const months = emptyMonths(count)
          const unit = unitFor(months, widthRem * letterPx, letterPx)
          const model = bareModel(count, unit)
          const sizes = chartSizes(model, widthRem * letterPx, letterPx)
          const periods = rolledUp(months, unit).length
          const periodPx =
            'wide' in sizes ? (widthRem * letterPx - sizes.wide.insetPx) / periods : sizes.narrow.periodPx
          expect(periodPx).toBeGreaterThanOrEqual(leastPeriodRem * letterPx)
          expect(model.months).toHaveLength(periods * monthsIn[unit])
        },
      ),
    )
  })
})

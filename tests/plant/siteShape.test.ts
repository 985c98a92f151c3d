import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { siteShape } from '../../src/plant/siteShape.ts'

describe('siteShape(count)', () => {
  test('lays 70 parcels in seven rows of ten', () => {
    const { aspect, parcels } = siteShape(70)
    expect(parcels).toEqual({ columns: 10, rows: 7 })
    expect(aspect).toBeCloseTo(16 / 7)
  })

  test.each([null, 0, 71])('draws no parcels where they fill no handy rectangle: %s', (count) => {
    const { aspect, parcels } = siteShape(count)
    expect(parcels).toBeNull()
    expect(aspect).toBeCloseTo(16 / 7)
  })

  test('takes every parcel, in a shape that a page can hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
        const { aspect, parcels } = siteShape(count)
        if (parcels !== null) expect(parcels.columns * parcels.rows).toBe(count)
        expect(aspect).toBeGreaterThan(1.2)
        expect(aspect).toBeLessThan(4.2)
      }),
    )
  })
})

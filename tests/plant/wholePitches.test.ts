import { describe, expect, test } from 'vitest'
import type { Field } from '../../src/plant/parcels.ts'
import { wholePitches, wholeRows } from '../../src/plant/wholePitches.ts'

/** 70 parcels of 120 × 75 m, and a pitch of 100 × 60 m. */
const field: Field = {
  count: 70,
  columns: 14,
  rows: 5,
  parcel: { widthM: 120, heightM: 75 },
  slots: null,
  pitch: { lengthM: 100, widthM: 60 },
  robots: null,
  dollars: null,
}
const pitch = (lengthM: number, widthM: number): Field => ({ ...field, pitch: { lengthM, widthM } })

describe('wholeRows(field, columns)', () => {
  test.each([
    [70, 14, { columns: 14, rows: 5 }],
    [70, 7, { columns: 7, rows: 10 }],
    [71, 14, { columns: 14, rows: 5 }],
    [83, 14, { columns: 14, rows: 5 }],
    [84, 14, { columns: 14, rows: 6 }],
    [14, 14, { columns: 14, rows: 1 }],
    [13, 14, { columns: 13, rows: 1 }],
    [1, 14, { columns: 1, rows: 1 }],
  ])('of %i parcels, %i in a row, leaves out the row that is only begun: %o', (count, columns, rows) => {
    expect(wholeRows({ ...field, count }, columns)).toEqual(rows)
  })
})

describe('wholePitches(field, columns)', () => {
  test('are as many as fit whole across and down the whole rows', () => {
    expect(wholePitches(field, 14)).toEqual({ across: 16, down: 6 })
    expect(wholePitches(field, 7)).toEqual({ across: 8, down: 12 })
    expect(wholePitches({ ...field, count: 83 }, 14)).toEqual({ across: 16, down: 6 })
    expect(wholePitches({ ...field, count: 1 }, 14)).toEqual({ across: 1, down: 1 })
    expect(wholePitches({ ...pitch(121, 60), count: 1 }, 14)).toEqual({ across: 0, down: 1 })
  })

  test('fit exactly where a side is divided without a rest', () => {
    expect(wholePitches(pitch(120, 75), 14)).toEqual({ across: 14, down: 5 })
    expect(wholePitches(pitch(120.01, 75), 14)).toEqual({ across: 13, down: 5 })
  })

  test('fit exactly although the parcel is computed, and so a hair too small', () => {
    const computed = { ...pitch(95.2, 59.5), parcel: { widthM: 95.199_999, heightM: 59.499_999 } }
    expect(wholePitches(computed, 14)).toEqual({ across: 14, down: 5 })
  })

  test('are null where the land or the pitch is not on record, or the pitch has no size', () => {
    expect(wholePitches({ ...field, parcel: null }, 14)).toBeNull()
    expect(wholePitches({ ...field, pitch: null }, 14)).toBeNull()
    expect(wholePitches(pitch(0, 60), 14)).toBeNull()
    expect(wholePitches(pitch(100, 0), 14)).toBeNull()
  })
})

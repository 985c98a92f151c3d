import type { Field } from './parcels.ts'

/** The parcels of the whole rows: the rectangle into which pitches and dollars are counted. */
export function wholeRows({ count }: Field, columns: number): { columns: number; rows: number } {
  return count < columns ? { columns: count, rows: 1 } : { columns, rows: Math.floor(count / columns) }
}

/** Whole football pitches across and down the whole rows of parcels; null where either is not on record. */
export function wholePitches(field: Field, columns: number): { across: number; down: number } | null {
  const { parcel, pitch } = field
  if (parcel === null || pitch === null || pitch.lengthM <= 0 || pitch.widthM <= 0) return null
  const hairM = 0.01 // a pitch that fits exactly must not be lost to rounding
  const drawn = wholeRows(field, columns)
  return {
    across: Math.floor((drawn.columns * parcel.widthM + hairM) / pitch.lengthM),
    down: Math.floor((drawn.rows * parcel.heightM + hairM) / pitch.widthM),
  }
}

/** A parcel in drawing units: 120 × 75 m at 0.8 units a metre. */
export const parcelWidth = 96
export const parcelHeight = 60

/** The top left corner of a parcel, counted in reading order. */
export function placeOf(index: number, columns: number): { x: number; y: number } {
  return { x: (index % columns) * parcelWidth, y: Math.floor(index / columns) * parcelHeight }
}

/** A parcel in drawing units, 8 to 5. */
export const parcelWidth = 96
export const parcelHeight = 60

/** The top left corner of a parcel, counted in reading order. */
export function placeOf(index: number, columns: number): { x: number; y: number } {
  return { x: (index % columns) * parcelWidth, y: Math.floor(index / columns) * parcelHeight }
}

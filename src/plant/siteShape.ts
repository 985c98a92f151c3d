import { parcelAspect } from './parcels.ts'

/** A rectangle that whole rows of parcels fill. */
export interface SiteShape {
  /** Width to height. */
  readonly aspect: number
  /** Null where no rectangle of a handy shape takes all parcels, or their number is not on record. */
  readonly parcels: { readonly columns: number; readonly rows: number } | null
}

const wishedAspect = 16 / 7
const mostOff = 1.8

/** The rows and columns of parcels that come nearest to the wished shape: 10 × 7 for 70. */
export function siteShape(count: number | null): SiteShape {
  const shapes = Array.from({ length: count ?? 0 }, (_, index) => index + 1)
    .filter((columns) => (count ?? 0) % columns === 0)
    .map((columns) => ({ columns, rows: (count ?? 0) / columns }))
    .filter((shape) => off(shape) <= mostOff)
    .sort((a, b) => off(a) - off(b))
  const [parcels] = shapes
  return parcels === undefined ? { aspect: wishedAspect, parcels: null } : { aspect: aspectOf(parcels), parcels }
}

function aspectOf({ columns, rows }: { columns: number; rows: number }): number {
  return (columns * parcelAspect) / rows
}

/** How many times wider or narrower than wished. */
function off(shape: { columns: number; rows: number }): number {
  const ratio = aspectOf(shape) / wishedAspect
  return Math.max(ratio, 1 / ratio)
}

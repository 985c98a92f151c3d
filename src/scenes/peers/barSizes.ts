import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { figureTerm } from '../../plant/derived.ts'
import { amountOf } from '../../plant/figure.ts'
import type { PeerRow } from '../../plant/peerRows.ts'

/** Where the bars stand and how long and high they are, in pixels. */
export interface BarSizes {
  /** Narrow, a plant's name stands above its bar; wide, before it. */
  readonly form: 'wide' | 'narrow'
  readonly plotPx: number
  /** The least height of a row. */
  readonly rowPx: number
  readonly barPx: number
  /** From the foot of a row to its bar's. */
  readonly footPx: number
  readonly pxPerAmount: number
  /** One car's length, where the bars are lanes as wide as a car; else null. */
  readonly carPx: number | null
}

/** From this many letters on, names stand before the bars. */
const wideFromRem = 38

const lanes = { wide: 2.8, narrow: 1.6 }
const barsRem = { wide: 1.6, narrow: 1.2 }
/** The room that a value takes behind the longest bar. */
const valueRem = { wide: 13, narrow: 9.2 }
/** Lanes lower than this show nothing of a car. */
const lowestLaneRem = 0.4

export function barSizes(plant: KnownPlant, rows: readonly PeerRow[], widthPx: number, remPx: number): BarSizes {
  const form = widthPx >= wideFromRem * remPx ? 'wide' : 'narrow'
  // As in PeersDrawing.module.css: names begin and bars begin on lines of the 14 columns.
  const labelPx = form === 'narrow' ? 0 : (widthPx * (widthPx >= 64 * remPx ? 4 : 5)) / 14
  const plotPx = widthPx - labelPx
  const roomPx = Math.max(remPx, plotPx - valueRem[form] * remPx)
  const longest = Math.max(0, ...rows.map((row) => barAmount(row) ?? 0))
  const lane = rows.some(({ measure }) => measure === 'site')
    ? laneOf(plant, longest, roomPx, lanes[form] * remPx)
    : null
  const isLane = lane !== null && lane.widthPx >= lowestLaneRem * remPx
  const barPx = isLane ? lane.widthPx : barsRem[form] * remPx
  return {
    form,
    plotPx,
    rowPx: form === 'wide' ? Math.max(barPx + 0.9 * remPx, 3.6 * remPx) : barPx + 3 * remPx,
    barPx,
    footPx: form === 'wide' ? 0 : 0.8 * remPx,
    pxPerAmount: isLane ? lane.pxPerAmount : roomPx / (longest || 1),
    carPx: isLane ? lane.carPx : null,
  }
}

/** The amount that a row's bar shows; null for a row without one. */
export function barAmount({ amount, unlike }: PeerRow): number | null {
  return unlike === null ? amount : null
}

/** How far a row's bar or, on lanes, the mark of one car's length reaches. */
export function reachPx(row: PeerRow, { pxPerAmount, carPx }: BarSizes): number {
  const amount = barAmount(row)
  return amount === null ? 0 : Math.max(amount * pxPerAmount, carPx ?? 0)
}

/** Land drawn as a lane one car wide, in one scale for its length and its width; null where a car's size is not on record. */
export function laneOf(plant: KnownPlant, longestM2: number, roomPx: number, widestPx: number) {
  const [length, width] = [metresOf(plant, 'car-length'), metresOf(plant, 'car-width')]
  if (length === null || width === null || width === 0) return null
  const longestM = Math.max(length, longestM2 / width)
  const pxPerM = Math.min(roomPx / longestM, widestPx / width)
  return { widthPx: pxPerM * width, carPx: pxPerM * length, pxPerAmount: pxPerM / width }
}

function metresOf(plant: KnownPlant, fact: string): number | null {
  const term = figureTerm(amountOf(plant, fact), 'm')
  return term?.of === 'figure' ? term.amount : null
}

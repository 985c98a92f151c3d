import { type Box, boxAround, isInBox, overlap, runsThrough } from '../../ui/boxes.ts'
import type { Ground } from './labelLayout.ts'

export interface ScaleBar {
  readonly km: number
  readonly widthPx: number
  readonly box: Box
}

const roundKm = [5000, 2000, 1000, 500, 200, 100, 50, 20, 10]
/** The longest that the bar may be, as a share of the map's width. */
const longestShare = 0.2

/** A bar of a round length in the first corner that nothing crosses; null where there is none. */
export function scaleBar(ground: Ground, pxPerKm: number, fontPx: number): ScaleBar | null {
  const { left, top, right, bottom } = ground.within
  const km = roundKm.find((one) => one * pxPerKm <= (right - left) * longestShare) ?? 5
  const widthPx = km * pxPerKm
  const [width, height] = [Math.max(widthPx, fontPx * 4.5), fontPx * 2]
  const inset = fontPx * 0.6
  const xs = [right - inset - width / 2, left + inset + width / 2]
  const ys = [bottom - inset - height / 2, top + inset + height / 2]
  const corners = ys.flatMap((y) => xs.map((x) => boxAround(x, y, width, height)))
  const isFree = (box: Box) =>
    isInBox(box, ground.within) &&
    !ground.boxes.some((other) => overlap(box, other)) &&
    !ground.lines.some((line) => runsThrough(line, box))
  const box = corners.find(isFree)
  return box === undefined ? null : { km, widthPx, box }
}

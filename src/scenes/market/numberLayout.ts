import { type Box, isInBox, overlap, padded } from '../../ui/boxes.ts'

/** What stands at a year, and the number that goes with it; sizes in pixels. */
export interface NumberedBar extends Box {
  readonly id: string
  /** Filled, so that a number may stand in it, in the colour of the page. */
  readonly isFilled: boolean
  /** Null where the year has no number. */
  readonly number: { readonly text: string; readonly width: number } | null
}

/** A line across all bars. */
export interface Measure {
  readonly y: number
  readonly thickness: number
  /** Whether bars stand in front of it. */
  readonly isBehind: boolean
}

export interface PlacedNumber {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly baseline: number
  readonly isInside: boolean
  /** Around the digits and what hangs below them. */
  readonly box: Box
}

/** From above the digits to below what hangs from them. */
const [aboveEm, belowEm] = [0.74, 0.14]
/** Around a number, and between it and the edge of its own bar. */
const [gapEm, edgeEm] = [0.15, 0.28]
/** A number that would have to rise farther stands in its bar, where that has room. */
const smallRiseEm = 0.6
/** Any but the latest would no longer be read as its bar’s, had it to rise farther. */
const largeRiseEm = 2.2

/**
 * Puts each number over its bar, above the lines that it would touch there, or into the bar. None lies on a line,
 * on another number or on another year’s bar. The latest chooses first and is kept; one without room is left out.
 */
export function numberLayout(
  bars: readonly NumberedBar[],
  measures: readonly Measure[],
  frame: Box,
  fontPx: number,
): PlacedNumber[] {
  const placed: PlacedNumber[] = []
  for (const bar of [...bars].reverse()) {
    if (bar.number === null) continue
    const others = bars.filter((other) => other !== bar)
    const lines = measures.map(({ y, thickness }) => y - thickness / 2)
    const isLatest = placed.length === 0
    const levels = isLatest
      ? [...lines, ...others.map(({ top }) => top)]
      : lines.filter((y) => bar.top - y < largeRiseEm * fontPx)
    const isFree = ({ box, isInside }: PlacedNumber) => {
      const wide = padded(box, gapEm * fontPx)
      return (
        isInBox(box, frame) &&
        (!isInside || (bar.isFilled && isInBox(box, { ...bar, bottom: bar.bottom - gapEm * fontPx }))) &&
        !measures.some((line) => !(isInside && line.isBehind) && touches(line, wide)) &&
        !placed.some((other) => overlap(wide, other.box)) &&
        !others.some((other) => overlap({ ...padded(box, edgeEm * fontPx), top: box.top, bottom: wide.bottom }, other))
      )
    }
    const place = placesOf(bar, levels, frame, fontPx).find(isFree)
    if (place !== undefined) placed.push(place)
  }
  return placed.reverse()
}

/** Where a number may stand, best first; the levels are what it may have to rise above. */
function placesOf(bar: NumberedBar, levels: readonly number[], frame: Box, fontPx: number): PlacedNumber[] {
  const rest = bar.top - edgeEm * fontPx
  const higher = levels.map((level) => level - (gapEm + belowEm) * fontPx - roundingPx).filter((one) => one < rest)
  const over = [rest, ...higher.sort((a, b) => b - a)].map((baseline) => placeAt(bar, baseline, frame, fontPx))
  const inside = { ...placeAt(bar, bar.top + (edgeEm + aboveEm) * fontPx, frame, fontPx), isInside: true }
  const isNear = ({ baseline }: PlacedNumber) => rest - baseline <= smallRiseEm * fontPx
  return [...over.filter(isNear), inside, ...over.filter((one) => !isNear(one))]
}

/** So that a number right above a line does not touch it by an error of reckoning. */
const roundingPx = 0.01

function placeAt({ id, left, right, number }: NumberedBar, baseline: number, frame: Box, fontPx: number): PlacedNumber {
  const { text, width } = number ?? { text: '', width: 0 }
  const x = Math.max(frame.left + width / 2, Math.min(frame.right - width / 2, (left + right) / 2))
  const [top, bottom] = [baseline - aboveEm * fontPx, baseline + belowEm * fontPx]
  return { id, text, x, baseline, isInside: false, box: { left: x - width / 2, right: x + width / 2, top, bottom } }
}

function touches({ y, thickness }: Measure, { top, bottom }: Box): boolean {
  return y + thickness / 2 > top && y - thickness / 2 < bottom
}

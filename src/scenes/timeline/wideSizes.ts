import { textWidth } from '../../ui/textWidth.ts'
import { type ChartLine, heightOf, linesOf } from './ChartText.tsx'
import type { ChartModel, Flag, Span } from './chartModel.ts'
import { type FlagPlace, flagLayout } from './flagLayout.ts'

export interface PlacedSpan extends Span {
  /** Pixels from the plot's left edge, and below the year labels. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly lines: readonly ChartLine[]
}

/** Every measure of the wide chart, in pixels, from its width and the size of the page's letters. */
export interface WideSizes {
  readonly fontPx: number
  readonly smallPx: number
  /** Room left of the axis for the mark of its first day. */
  readonly insetPx: number
  /** Room between the ceiling and the lowest label, for the check date. */
  readonly clearance: number
  readonly flags: readonly (FlagPlace & Flag & { readonly lines: readonly ChartLine[] })[]
  readonly spans: readonly PlacedSpan[]
  /** The box of the expansion on the ceiling; 0 and no lines where there is none. */
  readonly expansionWidth: number
  readonly expansionPx: number
  readonly expansionLines: readonly ChartLine[]
  readonly topPx: number
  readonly plotPx: number
  readonly belowPx: number
}

const labelWidthEm = 13.5

export function wideSizes(model: ChartModel, widthPx: number, remPx: number): WideSizes {
  const fontPx = remPx * 0.9375
  const smallPx = remPx * 0.875
  const insetPx = fontPx * 0.6
  const band = (widthPx - insetPx) / model.months.length
  const expansionWidth = model.expansion === null ? 0 : remPx * 13
  const flags = model.flags.map((flag) => {
    const lines = linesOf(flag.title, flag.texts, smallPx, remPx * labelWidthEm)
    const width = Math.max(...lines.map(({ text }) => textWidth(text, smallPx))) + fontPx
    return { ...flag, lines, x: flag.at * band, width, height: heightOf(lines, smallPx) }
  })
  const clearance = fontPx * 1.7
  const expansionLines =
    model.expansion === null
      ? []
      : linesOf(model.expansion.title, model.expansion.texts, smallPx, expansionWidth - fontPx * 3, 'broken')
  const expansionPx = model.expansion === null ? 0 : heightOf(expansionLines, smallPx) + fontPx * 1.2
  const right = widthPx - insetPx
  const expansionBox =
    model.expansion === null
      ? []
      : [{ left: right - expansionWidth, right, top: clearance - expansionPx - 3, height: expansionPx }]
  const places = flagLayout(flags, right, expansionBox)
  const highest = Math.max(expansionPx, clearance - Math.min(0, ...places.map(({ top }) => top)))
  const yearsPx = fontPx * 2.2
  const spans = placedSpans(model.spans, band, yearsPx, smallPx)
  const lowest = Math.max(yearsPx, ...spans.map(({ top, lines }) => top + heightOf(lines, smallPx) + smallPx))
  return {
    fontPx,
    smallPx,
    insetPx,
    clearance,
    flags: places.flatMap((place) => {
      const flag = flags.find(({ id }) => id === place.id)
      return flag === undefined ? [] : [{ ...flag, ...place }]
    }),
    spans,
    expansionWidth,
    expansionPx,
    expansionLines,
    topPx: highest + fontPx * 0.5,
    plotPx: remPx * 18.75,
    belowPx: lowest,
  }
}

/** Brackets stand under their year, one below the other. */
function placedSpans(spans: readonly Span[], band: number, firstPx: number, fontPx: number): PlacedSpan[] {
  const bottoms = new Map<number, number>()
  return spans.map((span) => {
    const [left, right] = [span.from * band + 4, span.to * band - 4]
    const lines = linesOf('', [span.text], fontPx, Math.max(right - left - fontPx * 1.4, fontPx * 9))
    const top = bottoms.get(span.from) ?? firstPx
    bottoms.set(span.from, top + fontPx * 0.9 + heightOf(lines, fontPx) + fontPx * 0.5)
    return { ...span, left, right, top, lines }
  })
}

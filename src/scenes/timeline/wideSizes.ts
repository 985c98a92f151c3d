import { textWidth } from '../../ui/textWidth.ts'
import { type ChartLine, heightOf, linesOf } from './ChartText.tsx'
import { type ChartModel, ceilingText, type Flag, type Span } from './chartModel.ts'
import { constructionGap, type Gap } from './constructionGap.ts'
import { type FlagPlace, flagLayout } from './flagLayout.ts'

export interface PlacedSpan extends Span {
  /** Pixels from the plot's left edge, and below the year labels. */
  readonly left: number
  readonly right: number
  readonly top: number
  /** Where its words begin: at its left edge, or before it where the drawing ends. */
  readonly textLeft: number
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
  /** What is said above all else: that months are summed. */
  readonly summed: readonly ChartLine[]
  /** The box of the expansion on the ceiling; 0 and no lines where there is none, or no room right of the day's line. */
  readonly expansionWidth: number
  readonly expansionPx: number
  readonly expansionLines: readonly ChartLine[]
  /** Where the ceiling is named: right of the day's line, above the ceiling, or in words elsewhere. */
  readonly ceilingAt: 'below' | 'above' | 'elsewhere'
  /** Where the length of the construction is written, from the plot's left edge; null where it is said elsewhere. */
  readonly constructionGap: Gap | null
  readonly topPx: number
  readonly plotPx: number
  readonly belowPx: number
}

const labelWidthEm = 13.5
/** Right of the day's line in less room than this, the expansion and the ceiling are left to words elsewhere. */
const leastFutureRem = 10
/** In a narrower gap between stems, the length of the construction is. */
const leastGapEm = 6
/** The words of a bracket are broken in no less than this, by months and by what is longer. */
const [spanEm, summedSpanEm] = [9, 16]

/** Room left of the axis for the mark of its first day. */
export function insetOf(remPx: number): number {
  return remPx * 0.9375 * 0.6
}

export function wideSizes(model: ChartModel, widthPx: number, remPx: number): WideSizes {
  const fontPx = remPx * 0.9375
  const smallPx = remPx * 0.875
  const insetPx = insetOf(remPx)
  const band = (widthPx - insetPx) / model.months.length
  const expansion = hasFuture(model, widthPx, remPx) ? model.expansion : null
  const expansionWidth = expansion === null ? 0 : remPx * 13
  const flags = model.flags.map((flag) => {
    const lines = linesOf(flag.title, flag.texts, smallPx, remPx * labelWidthEm)
    const width = Math.max(...lines.map(({ text }) => textWidth(text, smallPx))) + fontPx
    return { ...flag, lines, x: flag.at * band, width, height: heightOf(lines, smallPx) }
  })
  const clearance = fontPx * 1.7
  const expansionLines =
    expansion === null ? [] : linesOf(expansion.title, expansion.texts, smallPx, expansionWidth - fontPx * 3, 'broken')
  const expansionPx = expansion === null ? 0 : heightOf(expansionLines, smallPx) + fontPx * 1.2
  const right = widthPx - insetPx
  const expansionBox =
    expansion === null
      ? []
      : [{ left: right - expansionWidth, right, top: clearance - expansionPx - 3, height: expansionPx }]
  const places = flagLayout(flags, right, expansionBox)
  const highest = Math.max(expansionPx, clearance - Math.min(0, ...places.map(({ top }) => top)))
  const yearsPx = fontPx * 2.2
  const spans = placedSpans(model, right, yearsPx, smallPx)
  const summed = linesOf('', model.summed, smallPx, right)
  const summedPx = summed.length === 0 ? 0 : heightOf(summed, smallPx) + fontPx
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
    summed,
    expansionWidth,
    expansionPx,
    expansionLines,
    ceilingAt: hasFuture(model, widthPx, remPx) ? 'below' : hasRoomAbove(model, band, fontPx) ? 'above' : 'elsewhere',
    constructionGap: gapOf(model, band, smallPx),
    topPx: summedPx + highest + fontPx * 0.5,
    plotPx: remPx * 18.75,
    belowPx: lowest,
  }
}

/** Where the words above the ceiling may begin and end: right of the last stem before the day, left of the day's words. */
export function aboveCeiling({ flags, capacity, checked }: ChartModel, band: number, fontPx: number): Gap {
  const passed = flags.filter(({ at }) => at < checked.at).map(({ at }) => at)
  return {
    left: Math.max(capacity?.from ?? 0, ...passed) * band + fontPx * 0.6,
    right: checked.at * band - textWidth(checked.text, fontPx) - fontPx,
  }
}

function hasRoomAbove(model: ChartModel, band: number, fontPx: number): boolean {
  if (model.capacity === null) return false
  const { left, right } = aboveCeiling(model, band, fontPx)
  return textWidth(ceilingText(model.capacity), fontPx, 'strong') <= right - left
}

function gapOf({ construction, flags }: ChartModel, band: number, fontPx: number): Gap | null {
  if (construction === null) return null
  const stems = flags.map(({ at }) => at * band)
  const gap = constructionGap(construction.from * band, construction.to * band, stems)
  return gap.right - gap.left < fontPx * leastGapEm ? null : gap
}

/** Whether there is room right of the day's line for what is still to come. */
function hasFuture(model: ChartModel, widthPx: number, remPx: number): boolean {
  const future = 1 - model.checked.at / model.months.length
  return future * (widthPx - insetOf(remPx)) >= leastFutureRem * remPx
}

/** Brackets stand under their year, one below the other, and below the words of others that reach under theirs. */
function placedSpans(model: ChartModel, width: number, firstPx: number, fontPx: number): PlacedSpan[] {
  const band = width / model.months.length
  const leastPx = fontPx * (model.unit === 'month' ? spanEm : summedSpanEm)
  const placed: (PlacedSpan & { readonly end: number; readonly bottom: number })[] = []
  for (const span of model.spans) {
    const [left, right] = [span.from * band + 4, span.to * band - 4]
    const lines = linesOf('', [span.text], fontPx, Math.max(right - left - fontPx * 1.4, leastPx))
    const textWidthPx = Math.max(...lines.map(({ text }) => textWidth(text, fontPx))) + fontPx * 1.4
    const textLeft = Math.max(0, Math.min(left, width - textWidthPx))
    const end = Math.max(right, textLeft + textWidthPx)
    const top = placed
      .filter((other) => other.textLeft < end && textLeft < other.end)
      .reduce((lowest, { bottom }) => Math.max(lowest, bottom), firstPx)
    placed.push({
      ...span,
      left,
      right,
      top,
      textLeft,
      lines,
      end,
      bottom: top + fontPx * 1.4 + heightOf(lines, fontPx),
    })
  }
  return placed
}

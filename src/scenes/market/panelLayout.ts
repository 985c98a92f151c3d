import { largestOf, type MarketPanel, type MarketYear } from '../../plant/market.ts'
import type { Box } from '../../ui/boxes.ts'
import { type NumberedBar, numberLayout, type PlacedNumber } from './numberLayout.ts'

/** What stands at a year of a panel, in pixels: a bar, the outline of a plan, an open slot, or nothing. */
export interface PanelBar extends NumberedBar {
  readonly state: MarketYear['state']
}

export interface PanelLayout {
  readonly bars: readonly PanelBar[]
  readonly numbers: readonly PlacedNumber[]
  /** The baseline of the ceiling’s name, which begins at the left; null where it is not to be written. */
  readonly titleY: number | null
}

interface Panel {
  readonly panel: MarketPanel
  /** Where the bars stand, and how much of the drawing above them numbers may use. */
  readonly plot: Box
  readonly abovePx: number
  readonly level: (amount: number) => number
  readonly barPx: number
  readonly fontPx: number
  readonly ceiling: number | null
  readonly promised: number | null
  /** Null where this panel does not name the ceiling. */
  readonly titlePx: number | null
  readonly numberOf: (year: MarketYear) => NumberedBar['number']
}

/** As `MeasureLines.module.css` draws them, in this size of letters; the ceiling with its edges. */
const ceilingEm = 0.38 / 0.8125
const promiseEm = 0.1 / 0.8125

/** Lays out a panel: its bars, and its numbers clear of the lines. */
export function panelLayout(of: Panel): PanelLayout {
  const { panel, plot, abovePx, level, barPx, fontPx, ceiling, promised, numberOf } = of
  const step = (plot.right - plot.left) / Math.max(1, panel.years.length)
  const bars = panel.years.map((one, index): PanelBar => {
    const middle = plot.left + (index + 0.5) * step
    const height = one.state === 'open' ? plot.bottom - fontPx : plot.bottom
    return {
      ...{ id: one.year, state: one.state, isFilled: one.state === 'reported', number: numberOf(one) },
      ...{ left: middle - barPx / 2, right: middle + barPx / 2, bottom: plot.bottom },
      top: one.figure === null ? height : level(one.figure.claim.value),
    }
  })
  const measures = [
    ...(ceiling === null ? [] : [{ y: level(ceiling), thickness: ceilingEm * fontPx, isBehind: false }]),
    ...(promised === null ? [] : [{ y: level(promised), thickness: promiseEm * fontPx, isBehind: true }]),
  ]
  const numbers = numberLayout(bars, measures, { ...plot, top: plot.top - abovePx }, fontPx)
  return { bars, numbers, titleY: titleAt(of, numbers) }
}

/** Over the line, or over the numbers that stand there. */
function titleAt({ panel, plot, level, fontPx, ceiling, titlePx }: Panel, numbers: readonly PlacedNumber[]) {
  if (titlePx === null || ceiling === null || largestOf(panel) >= ceiling) return null
  if (titlePx > plot.right - plot.left) return null
  const y = level(ceiling) - fontPx * 0.7
  const isMet = numbers.some(
    ({ box }) => box.left < plot.left + titlePx && box.top < y + fontPx * 0.3 && box.bottom > y - fontPx,
  )
  return isMet ? y - fontPx * 1.2 : y
}

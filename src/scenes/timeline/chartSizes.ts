import type { Month } from '../../plant/months.ts'
import { finestUnit, type PeriodUnit } from '../../plant/rolledUp.ts'
import type { ChartModel } from './chartModel.ts'
import { type NarrowSizes, narrowSizes } from './narrowSizes.ts'
import { insetOf, type WideSizes, wideSizes } from './wideSizes.ts'

/** The wide form, or the narrow one, in which time runs down. */
export type ChartSizes = { readonly wide: WideSizes } | { readonly narrow: NarrowSizes }

/** Narrower than this many letters, time runs down. */
const wideFromRem = 52

/**
 * What a month, a quarter or a year takes at least along the axis, in letters: 12 px on a screen. In less, the slot of
 * what is not reported, which keeps clear of its neighbours by 3 px, can no longer be told from a stroke.
 */
export const leastPeriodRem = 0.75

/** Time that runs down is not limited by a width: ten years of months are three screens of a phone. */
const mostDown = 120

/** What months are summed by so that each bar can be seen; "month" while the width is not known. */
export function unitFor(months: readonly Month[], widthPx: number, letterPx: number): PeriodUnit {
  if (widthPx === 0) return 'month'
  if (widthPx < wideFromRem * letterPx) return finestUnit(months, mostDown)
  return finestUnit(months, mostAcross(widthPx - insetOf(letterPx), letterPx))
}

/** How many periods a width has room for. */
export function mostAcross(widthPx: number, letterPx: number): number {
  return Math.floor(widthPx / (leastPeriodRem * letterPx))
}

export function chartSizes(model: ChartModel, widthPx: number, letterPx: number): ChartSizes {
  return widthPx >= wideFromRem * letterPx
    ? { wide: wideSizes(model, widthPx, letterPx) }
    : { narrow: narrowSizes(model, widthPx, letterPx) }
}

/** The height of the chart in pixels. */
export function chartHeight(sizes: ChartSizes): number {
  if ('narrow' in sizes) return sizes.narrow.topPx + sizes.narrow.plotPx + sizes.narrow.marginPx
  const { topPx, plotPx, belowPx } = sizes.wide
  return topPx + plotPx + belowPx
}

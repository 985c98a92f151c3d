import type { ChartModel } from './chartModel.ts'
import { type NarrowSizes, narrowSizes } from './narrowSizes.ts'
import { type WideSizes, wideSizes } from './wideSizes.ts'

/** The wide form, or the narrow one, in which time runs down. */
export type ChartSizes = { readonly wide: WideSizes } | { readonly narrow: NarrowSizes }

/** Narrower than this many letters, time runs down. */
const wideFromRem = 52

export function chartSizes(model: ChartModel, widthPx: number, letterPx: number): ChartSizes {
  return widthPx >= wideFromRem * letterPx
    ? { wide: wideSizes(model, widthPx, letterPx) }
    : { narrow: narrowSizes(model, widthPx, letterPx) }
}

/** The height of the chart in pixels. */
export function chartHeight(sizes: ChartSizes, months: number): number {
  if ('narrow' in sizes) return months * sizes.narrow.monthPx + 2 * sizes.narrow.marginPx
  const { topPx, plotPx, belowPx } = sizes.wide
  return topPx + plotPx + belowPx
}

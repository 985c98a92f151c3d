import type { SceneWords } from '../../i18n/sceneWords.ts'
import { type Assumptions, carsAt, type WhatIfGround } from '../../plant/whatIf.ts'
import { textWidth } from '../../ui/textWidth.ts'

/** Every measure of the chart in pixels, from its width and the size of the page's letters. */
export interface PlotSizes {
  readonly widthPx: number
  readonly heightPx: number
  readonly fontPx: number
  /** The plot: the first month at its left edge, the last at its right one. */
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** The number of cars a month at its upper edge. */
  readonly most: number
  /** Where a number of months after the first lies, and a number of cars a month. */
  readonly x: (at: number) => number
  readonly y: (cars: number) => number
  /** The numbers of cars that have a line. */
  readonly ticks: readonly number[]
  /** Where years begin, by months after the first. */
  readonly years: readonly { readonly at: number; readonly year: string }[]
}

const narrowRem = 40

export function plotSizes(
  { format }: SceneWords,
  ground: WhatIfGround,
  { expanded }: Assumptions,
  widthPx: number,
  remPx: number,
): PlotSizes {
  const fontPx = remPx * 0.8125
  const most = Math.max(ground.perMonth, (expanded ?? 0) / 12)
  const ticks = roundNumbers(most)
  const left = Math.max(...ticks.map((tick) => textWidth(format.number(tick), fontPx)), fontPx) + remPx * 1.3
  const top = remPx
  const height = remPx * (widthPx < narrowRem * remPx ? 15 : 18)
  // The last handle may stand at the edge.
  const width = Math.max(1, widthPx - left - remPx)
  const last = ground.months.length - 1
  return {
    widthPx,
    heightPx: top + height + fontPx * 2.4,
    fontPx,
    left,
    top,
    width,
    height,
    most,
    x: (at) => left + (width * Math.min(at, last)) / last,
    y: (cars) => top + height * (1 - cars / most),
    ticks,
    years: ground.months.flatMap((month, at) => (month.endsWith('-01') ? [{ at, year: month.slice(0, 4) }] : [])),
  }
}

/** Round numbers below a maximum, six at most. */
function roundNumbers(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [0.2, 0.5, 1, 2].map((factor) => factor * power).find((one) => most / one <= 7) ?? power
  return Array.from({ length: Math.ceil(most / step) }, (_, index) => index * step)
}

/** What the pointer asks of a handle: a level by its height, a time by how far right it is. */
export function assumedAt(
  name: 'today' | 'months' | 'level',
  point: { readonly x: number; readonly y: number },
  { left, top, width, height, most }: PlotSizes,
  ground: WhatIfGround,
): number {
  const cars = (1 - (point.y - top) / height) * most
  // The handle stands halfway.
  if (name === 'months') return ((point.x - left) / width) * (ground.months.length - 1) * 2
  return name === 'today' ? cars : (cars / ground.perMonth) * 100
}

/** Where a handle stands: at the beginning, halfway, where the level is reached. */
export function handlePlace(
  name: 'today' | 'months' | 'level',
  assumptions: Assumptions,
  { x, y }: PlotSizes,
  { perYear }: WhatIfGround,
): { readonly x: number; readonly y: number } {
  const at = { today: 0, months: assumptions.months / 2, level: assumptions.months }[name]
  return { x: x(at), y: y(carsAt(assumptions, perYear, at)) }
}

import type { Grade } from '../../plant/milestones.ts'
import { type ChartLine, heightOf, linesOf } from './ChartText.tsx'
import type { ChartModel } from './chartModel.ts'
import { columnLayout } from './flagLayout.ts'

/** Words beside the axis. A flag has a day and a line to it; the others say their time in words. */
export interface Entry {
  readonly id: string
  /** Months from the start of the axis. */
  readonly at: number
  readonly isFlag: boolean
  readonly grade: Grade | 'derived' | null
  readonly lines: readonly ChartLine[]
  readonly y: number
  readonly height: number
  readonly top: number
}

/** Every measure of the chart whose time runs down, in pixels. */
export interface NarrowSizes {
  readonly fontPx: number
  /** Height of a month. */
  readonly monthPx: number
  /** Room above the first month and below the last one, and left of the axis. */
  readonly marginPx: number
  readonly leftPx: number
  /** Where the words begin, right of the axis. */
  readonly columnPx: number
  /** Placed by the first month's upper edge. */
  readonly entries: readonly Entry[]
}

const monthRem = 1.3

/** Months are made higher until all words find room. */
export function narrowSizes(model: ChartModel, widthPx: number, remPx: number): NarrowSizes {
  const fontPx = remPx * 0.875
  const leftPx = remPx * 3.4
  const columnPx = remPx * 3.2
  const textPx = widthPx - leftPx - columnPx - fontPx * 0.5
  const place = (monthPx: number) => columnLayout(entriesOf(model, monthPx, fontPx, textPx))
  const wanted = remPx * monthRem
  const lowest = place(wanted).reduce((bottom, { top, height }) => Math.max(bottom, top + height), 0)
  const count = model.months.length
  const free = Math.max(1, count - Math.max(0, ...model.flags.map(({ at }) => at)))
  const monthPx = wanted + Math.max(0, lowest - count * wanted) / free
  return { fontPx, monthPx, marginPx: remPx * 0.75, leftPx, columnPx, entries: place(monthPx) }
}

function entriesOf(model: ChartModel, monthPx: number, fontPx: number, textPx: number): Omit<Entry, 'top'>[] {
  const { flags, spans, checked, empty, capacity, expansion, construction } = model
  const lastFlag = Math.max(0, ...flags.map(({ at }) => at))
  const entry = (id: string, at: number, grade: Entry['grade'], title: string, texts: readonly string[]) => {
    const lines = linesOf(title, texts, fontPx, textPx)
    return { id, at, isFlag: false, grade, lines, y: at * monthPx - fontPx * 0.6, height: heightOf(lines, fontPx) }
  }
  return [
    ...flags.map(({ id, at, grade, title, texts }) => ({ ...entry(id, at, grade, title, texts), isFlag: true })),
    ...(construction === null
      ? []
      : [entry('construction', (construction.from + construction.to) / 2, 'derived', '', [construction.text])]),
    ...spans.map(({ id, grade, text }) => entry(id, lastFlag + 1, grade, '', [text])),
    ...(empty === null ? [] : [entry('empty', lastFlag + 2, null, empty.title, [empty.text])]),
    entry('checked', Math.max(checked.at + 1, lastFlag + 3), null, '', [checked.text]),
    ...(capacity === null
      ? []
      : [entry('ceiling', Math.max(checked.at, lastFlag) + 4, null, capacity.title, [capacity.monthly])]),
    ...(expansion === null
      ? []
      : [entry('expansion', Math.max(checked.at, lastFlag) + 6, 'announced', expansion.title, expansion.texts)]),
  ]
}

import type { Grade } from '../../plant/milestones.ts'
import { monthsIn } from '../../plant/rolledUp.ts'
import { type ChartLine, heightOf, linesOf } from './ChartText.tsx'
import type { ChartModel } from './chartModel.ts'
import { columnLayout } from './flagLayout.ts'

/** The label of a flag, beside the axis. */
export interface Entry {
  readonly id: string
  /** Months from the start of the axis. */
  readonly at: number
  readonly grade: Grade
  readonly lines: readonly ChartLine[]
  readonly y: number
  readonly height: number
  readonly top: number
}

/** Every measure of the chart whose time runs down, in pixels. */
export interface NarrowSizes {
  readonly fontPx: number
  /** Height of a month, a quarter or a year, and of all of them. */
  readonly periodPx: number
  readonly plotPx: number
  /** Room above the first one, with what is said there; below the last one, and left of the axis. */
  readonly topPx: number
  readonly marginPx: number
  readonly leftPx: number
  readonly summed: readonly ChartLine[]
  /** Where the words begin, right of the axis. */
  readonly columnPx: number
  /** Placed by the first month's upper edge. */
  readonly entries: readonly Entry[]
  /** What stands below the line of the day, or below the words that lie there. */
  readonly checked: { readonly lines: readonly ChartLine[]; readonly top: number }
}

const periodRem = 1.3
/** Left for the words before their distance from the axis shrinks, which takes at least the marks. */
const wordsEm = 9.5
const [leastColumnRem, mostColumnRem] = [1.4, 3.2]

/** Months are made higher until all words find room; what they are summed by is not, and has dates alone beside it. */
export function narrowSizes(model: ChartModel, widthPx: number, remPx: number): NarrowSizes {
  const fontPx = remPx * 0.875
  const leftPx = remPx * 3.4
  const roomPx = widthPx - leftPx - fontPx * (wordsEm + 0.5)
  const columnPx = Math.max(leastColumnRem * remPx, Math.min(mostColumnRem * remPx, roomPx))
  const textPx = widthPx - leftPx - columnPx - fontPx * 0.5
  const place = (monthPx: number) => columnLayout(entriesOf(model, monthPx, fontPx, textPx))
  const wanted = (remPx * periodRem) / monthsIn[model.unit]
  const lowest = place(wanted).reduce((bottom, { top, height }) => Math.max(bottom, top + height), 0)
  const count = model.months.length
  const free = Math.max(1, count - Math.max(0, ...model.flags.map(({ at }) => at)))
  const monthPx = wanted + Math.max(0, lowest - count * wanted) / free
  const marginPx = remPx * 0.75
  const summed = linesOf('', model.summed, fontPx, widthPx, 'broken')
  const entries = place(monthPx)
  const lines = linesOf('', [model.checked.text], fontPx, widthPx - leftPx - fontPx, 'broken')
  const top = clearBelow(entries, model.checked.at * monthPx + checkedGapPx, heightOf(lines, fontPx))
  return {
    fontPx,
    periodPx: monthPx * monthsIn[model.unit],
    plotPx: monthPx * count,
    topPx: marginPx + (summed.length === 0 ? 0 : heightOf(summed, fontPx) + fontPx * 0.5),
    marginPx,
    leftPx,
    summed,
    columnPx,
    entries,
    checked: { lines, top },
  }
}

const checkedGapPx = 3

/** The first place from an edge down where something of a height lies on no entry. */
function clearBelow(entries: readonly Entry[], edge: number, height: number): number {
  return entries.reduce(
    (top, entry) => (top < entry.top + entry.height && entry.top < top + height ? entry.top + entry.height : top),
    edge,
  )
}

function entriesOf(model: ChartModel, monthPx: number, fontPx: number, textPx: number): Omit<Entry, 'top'>[] {
  return model.flags.map(({ id, at, grade, title, texts }) => {
    const lines = linesOf(title, model.unit === 'month' ? texts : [], fontPx, textPx, 'broken')
    return { id, at, grade, lines, y: at * monthPx - fontPx * 0.6, height: heightOf(lines, fontPx) }
  })
}

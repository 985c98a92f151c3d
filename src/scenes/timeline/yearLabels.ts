import type { Month } from '../../plant/months.ts'

/** Years apart that a reader can count on by: every year, else every second, fifth, tenth … */
const steps = [1, 2, 5, 10, 20, 50, 100]

export interface YearStart {
  /** Months from the start of the axis. */
  readonly index: number
  readonly year: string
}

/** Where each year begins on the axis; the first may begin in its midst. */
export function yearStarts(months: readonly Month[]): YearStart[] {
  return months.flatMap(({ month }, index) =>
    index === 0 || month.endsWith('-01') ? [{ index, year: month.slice(0, 4) }] : [],
  )
}

/** The years whose number has room before the next one that is written: all of them, else round ones. */
export function yearLabels(months: readonly Month[], monthPx: number, labelPx: number): YearStart[] {
  const step = steps.find((years) => years * 12 * monthPx >= labelPx) ?? 100
  const round = yearStarts(months).filter(({ year }) => step === 1 || Number(year) % step === 0)
  return round.filter(({ index }, at) => ((round[at + 1]?.index ?? months.length) - index) * monthPx >= labelPx)
}

import type { Month } from '../../../src/plant/months.ts'
import { type PeriodUnit, rolledUp } from '../../../src/plant/rolledUp.ts'
import type { ChartModel } from '../../../src/scenes/timeline/chartModel.ts'

/** So many months from January 2024 on, of which nothing is known. */
export function emptyMonths(count: number): Month[] {
  return Array.from({ length: count }, (_, index) => ({
    month: `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    output: null,
    state: 'none',
  }))
}

/** A chart of so many months on which nothing is drawn. */
export function bareModel(count = 24, unit: PeriodUnit = 'month'): ChartModel {
  const periods = rolledUp(emptyMonths(count), unit)
  return {
    months: periods.flatMap(({ months }) => months),
    unit,
    periods,
    summed: [],
    top: 1,
    flags: [],
    spans: [],
    capacity: null,
    checked: { at: 10, text: 'Checked 30 Jun 2026' },
    empty: null,
    construction: null,
    expansion: null,
  }
}

import { monthsBetween } from './calendarMonths.ts'
import type { Month } from './months.ts'
import { checkedPeriod, type PartialDate } from './partialDate.ts'
import type { AmountClaim } from './plantSchema.ts'

/** By what the months of a long record are summed; the finest first. */
export const periodUnits = ['month', 'quarter', 'year'] as const
export type PeriodUnit = (typeof periodUnits)[number]

/** How many months each of them has. */
export const monthsIn: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 }

/** What the months of a quarter or a year come to together; a month is a period of itself. */
export interface PeriodOutput {
  readonly period: PartialDate
  /** All of its months, as the calendar has them. */
  readonly months: readonly Month[]
  /** The sum of what is reported; null where no month is, never zero. */
  readonly output: number | null
  /** What the sum cites: the claim of each reported month. */
  readonly claims: readonly AmountClaim[]
  /** How many of the months are reported, and how many are complete and have no figure. */
  readonly reported: number
  readonly open: number
}

/** Months that follow each other, summed by a unit; the first and the last period are completed with months that say nothing. */
export function rolledUp(months: readonly Month[], unit: PeriodUnit): PeriodOutput[] {
  const [first, last] = [months[0], months.at(-1)]
  if (first === undefined || last === undefined) return []
  const known = new Map(months.map((month) => [month.month, month]))
  const [from, to] = [checkedPeriod(periodOfMonth(first.month, unit)), checkedPeriod(periodOfMonth(last.month, unit))]
  const all = monthsBetween(from.start.slice(0, 7), to.end.slice(0, 7)).map(
    (month): Month => known.get(month) ?? { month, output: null, state: 'none' },
  )
  const size = monthsIn[unit]
  return Array.from({ length: all.length / size }, (_, index) =>
    summed(all.slice(index * size, (index + 1) * size), unit),
  )
}

/** The finest unit by which the months make no more periods than there is room for; years where no unit does. */
export function finestUnit(months: readonly Month[], most: number): PeriodUnit {
  const count = (unit: PeriodUnit) => new Set(months.map(({ month }) => periodOfMonth(month, unit))).size
  return periodUnits.find((unit) => count(unit) <= most) ?? 'year'
}

/** The month, the quarter or the year that a month lies in. */
function periodOfMonth(month: string, unit: PeriodUnit): PartialDate {
  if (unit === 'month') return month
  const year = month.slice(0, 4)
  return unit === 'year' ? year : `${year}-Q${Math.ceil(Number(month.slice(5, 7)) / monthsIn.quarter)}`
}

function summed(months: readonly Month[], unit: PeriodUnit): PeriodOutput {
  const claims = months.flatMap(({ output }) => output ?? [])
  return {
    period: periodOfMonth(months[0]?.month ?? '', unit),
    months,
    output: claims.length === 0 ? null : claims.reduce((sum, { value }) => sum + value, 0),
    claims,
    reported: claims.length,
    open: months.filter(({ state }) => state === 'open').length,
  }
}

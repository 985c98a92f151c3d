/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** A date as far as it is known: `2025`, `2025-Q3`, `2025-10` or `2025-10-21`. */
export type PartialDate = string

export type Precision = 'year' | 'quarter' | 'month' | 'day'

export interface Period {
  readonly precision: Precision
  /** First and last day, both included. */
  readonly start: Day
  readonly end: Day
}

const shape = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/

/** The days that a partial date covers; null for text that is no date, or names a day that does not exist. */
export function periodOf(date: PartialDate): Period | null {
  const parts = shape.exec(date)
  if (parts === null) return null
  const [, year = '', quarter, month, day] = parts
  if (quarter !== undefined) {
    const last = Number(quarter) * 3
    return months('quarter', year, last - 2, last)
  }
  if (month === undefined) return months('year', year, 1, 12)
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return null
  if (day === undefined) return months('month', year, monthNumber, monthNumber)
  if (Number(day) < 1 || Number(day) > daysIn(year, monthNumber)) return null
  return { precision: 'day', start: date, end: date }
}

/** The day that a text names; null for one that names none, or more than one. */
export function wholeDay(text: string): Day | null {
  return periodOf(text)?.precision === 'day' ? text : null
}

/** As `periodOf`, for dates that the record's check has let through. */
export function checkedPeriod(date: PartialDate): Period {
  const period = periodOf(date)
  if (period === null) throw new RangeError(`not a date: ${date}`)
  return period
}

/** The days that a date with its bound can mean: "early" in a year ends with June at the latest. */
export function boundedPeriod(date: PartialDate, bound: 'by' | 'early' | undefined): Period {
  const period = checkedPeriod(date)
  if (bound !== 'early' || period.precision !== 'year') return period
  return { ...period, end: `${period.start.slice(0, 4)}-06-30` }
}

/** Whole days from one day to another, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

function months(precision: Precision, year: string, first: number, last: number): Period {
  return {
    precision,
    start: `${year}-${pad(first)}-01`,
    end: `${year}-${pad(last)}-${pad(daysIn(year, last))}`,
  }
}

function daysIn(year: string, month: number): number {
  return new Date(Date.UTC(Number(year), month, 0)).getUTCDate()
}

function pad(part: number): string {
  return String(part).padStart(2, '0')
}

import { checkedPeriod, type PartialDate } from '../../plant/partialDate.ts'

/** A date taken apart as far as it is known; months and quarters from 1. */
export type DateParts =
  | { readonly precision: 'year'; readonly year: string }
  | { readonly precision: 'quarter'; readonly year: string; readonly quarter: number }
  | { readonly precision: 'month'; readonly year: string; readonly month: number }
  | { readonly precision: 'day'; readonly year: string; readonly month: number; readonly day: number }

/** @throws RangeError for what is no date. */
export function dateParts(date: PartialDate): DateParts {
  const { precision, start } = checkedPeriod(date)
  const [year = '', month, day] = start.split('-')
  if (precision === 'year') return { precision, year }
  if (precision === 'quarter') return { precision, year, quarter: Math.ceil(Number(month) / 3) }
  if (precision === 'month') return { precision, year, month: Number(month) }
  return { precision, year, month: Number(month), day: Number(day) }
}

/** The word of a month in a list of twelve. */
export function monthIn(words: readonly string[], month: number): string {
  return words[month - 1] ?? ''
}

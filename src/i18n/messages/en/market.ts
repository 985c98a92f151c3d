import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'

type Series = 'sales' | 'production' | 'car-production' | 'kia-sales'

const wholes: Record<Series, (year: string) => string> = {
  sales: (year) => `the new cars sold in ${year}`,
  production: (year) => `all the vehicles made in ${year}`,
  'car-production': (year) => `the passenger cars made in ${year}`,
  'kia-sales': (year) => `the Kia cars sold in ${year}`,
}

const latest: Record<Series, (amount: string, year: string) => string> = {
  sales: (amount, year) => `${amount} new cars were sold in ${year}`,
  production: (amount, year) => `${amount} vehicles were made in ${year}`,
  'car-production': (amount, year) => `${amount} passenger cars were made in ${year}`,
  'kia-sales': (amount, year) => `${amount} Kia cars were sold in ${year}`,
}

/** The words of the scene `market`. */
export const market = {
  finding: (share: string, isPlan: boolean) =>
    `The plant’s ${isPlan ? 'announced ceiling' : 'ceiling'} would be about ${share}`,
  findingLatest: (series: Series, amount: string, year: string) =>
    `${capital(latest[series](amount, year))}, the last year on record`,
  findingNone: 'No yearly figure of the market is on record',
  note: 'Each series has a panel of its own, because each counts something else. Within a panel, years may come from different compilers. All panels share one scale from zero. A missing year stays open.',
  noteCeiling: 'The ceiling is the capacity stated for a year, not what the plant made.',

  /** Part of a whole, where it is smaller and where it is larger. */
  whole: (series: Series, year: string) => wholes[series](year),
  shareOf: (percent: string, whole: string) => `${percent} of ${whole}`,
  timesOf: (times: string, whole: string) => `${times} times ${whole}`,
  lessThan: (percent: string) => `less than ${percent}`,
  formula: (part: string, whole: string) => `${part} ÷ ${whole}`,

  chart: (label: string, first: string, last: string) =>
    `${label}: a bar a year from ${first} to ${last}. The numbers stand year by year below.`,
  waiting: 'The bars are being drawn…',
  failed: 'The bars could not be loaded. Their numbers stand year by year below.',
  unit: { exact: 'Number a year', thousands: 'Thousands a year' },
  shortYear: (year: string) => `’${year.slice(2)}`,
  noted: '*',
  qualified: (year: string, how: string) => `${year}: ${how}`,
  legendName: 'What the bars and lines mean',
  ceiling: (amount: string) => `Ceiling of the plant, ${amount} a year`,
  ceilingLegend: (amount: string) => `Ceiling of the plant, ${amount} a year, for scale`,
  promised: (amount: string, year: string) => `${capital(amount)} announced as the plant’s output for ${year}`,
  legend: {
    reported: 'Reported for the year',
    announced: 'Announced for the year',
    passed: 'Announced for a year that is over, no report on record',
    none: 'The year is over, nothing on record',
  },

  rows: 'Year by year, with sources',
  year: 'Year',
  running: 'Year not over, nothing on record',

  wouldBe: (amounts: string) => `${amounts}, set against the market`,
  verb: { would: 'would be', is: 'is' },
  wouldBeNote: 'Our arithmetic. Cars made and cars sold are not the same cars: part of what is made may be exported.',

  brand: 'The brand’s share',
  brandShare: 'Of all new cars sold',
  brandSold: 'Sold',
  brandNote: 'Shares are ours: one series divided by another, each compiled in its own way.',

  fleet: 'The cars on the road',
  when: 'When',
  amount: 'On record',
  fleetNote: 'The dates are compiled differently and make no line.',

  parts: 'Parts of years and other figures',
  partsNote: 'None of these is added to a year above.',
}

export type MarketMessages = Widened<typeof market>

import { checkedPeriod, type PartialDate } from '../plant/partialDate.ts'
import type { AmountClaim } from '../plant/plantSchema.ts'
import type { Unit } from '../plant/units.ts'

/** A number apart from its unit, for places that set them at different sizes. */
export interface AmountParts {
  readonly number: string
  readonly unit: string
}

export type Format = typeof englishFormat

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const upToOne = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const upToSix = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
const upToTwo = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const monthNames = { long: monthFormat('long'), short: monthFormat('short') }

const noBreak = '\u2060'

export const large = [
  { from: 1e9, name: 'billion', short: 'bn' },
  { from: 1e6, name: 'million', short: 'm' },
] as const

/** What each unit is called behind a number. */
const unitNames: Record<Unit, (amount: number) => string> = {
  USD: () => '',
  KZT: () => '',
  EUR: () => '',
  m2: () => 'm²',
  ha: () => 'ha',
  acre: (amount) => (amount === 1 ? 'acre' : 'acres'),
  sqft: () => 'sq ft',
  m: () => 'm',
  mm: () => 'mm',
  km: () => 'km',
  robot: (amount) => (amount === 1 ? 'robot' : 'robots'),
  vehicle: (amount) => (amount === 1 ? 'car' : 'cars'),
  'motor-vehicle': (amount) => (amount === 1 ? 'vehicle' : 'vehicles'),
  'vehicle/year': (amount) => (amount === 1 ? 'car a year' : 'cars a year'),
  'vehicle/month': (amount) => (amount === 1 ? 'car a month' : 'cars a month'),
  job: (amount) => (amount === 1 ? 'job' : 'jobs'),
  person: (amount) => (amount === 1 ? 'person' : 'people'),
  company: (amount) => (amount === 1 ? 'company' : 'companies'),
  percent: () => '%',
  year: (amount) => (amount === 1 ? 'year' : 'years'),
  month: (amount) => (amount === 1 ? 'month' : 'months'),
}

export const currencySigns: Partial<Record<Unit, string>> = { USD: '$', KZT: 'KZT\u00a0', EUR: '€' }

const bounds = { 'up-to': 'up to ', about: 'about ', 'at-least': 'at least ', over: 'over ' } as const

/** Numbers and dates as an English reader expects them. No other module touches Intl. */
export const englishFormat = {
  /** Whole, with thousands apart: 70,000. */
  number: (amount: number): string => plain.format(amount),

  /** Two decimals below ten, one below a hundred, else none: 0.97, 88.2, 1,029. */
  measure: (amount: number): string => measured(amount),

  /** Rounded as a measure is. */
  amount: (amount: number, unit: Unit): string => joined(parts(amount, unit, measured), unit),

  /** What a claim says without its bound: its amount or, where its source gives a range, both ends. */
  claimParts: (claim: AmountClaim): AmountParts => partsOf(claim),

  /** With its bound: up to 70,000 cars a year; 5–6 jobs. */
  claim: (claim: AmountClaim): string =>
    `${claim.bound === undefined ? '' : bounds[claim.bound]}${joined(partsOf(claim), claim.unit)}`,

  /** As far as it is known: 2025, Q3 2025, October 2025, 21 October 2025. */
  date: (date: PartialDate): string => dateText(date, 'long'),

  /** The same, shorter: 21 Oct 2025. */
  shortDate: (date: PartialDate): string => dateText(date, 'short'),

  list: (items: readonly string[]): string => list.format(items),
}

/** What a source said is written as exactly as it was said; what follows by arithmetic is rounded. */
function parts(amount: number, unit: Unit, write: (amount: number) => string): AmountParts {
  const sign = currencySigns[unit]
  if (sign === undefined) return { number: write(amount), unit: unitNames[unit](amount) }
  const scale = large.find(({ from }) => amount >= from)
  if (scale === undefined) return { number: `${sign}${write(amount)}`, unit: '' }
  return { number: `${sign}${write(amount / scale.from)}`, unit: scale.name }
}

function partsOf({ value, to, unit }: AmountClaim): AmountParts {
  const lower = parts(value, unit, exact)
  if (to === undefined) return lower
  const upper = parts(to, unit, exact)
  return { ...upper, number: `${lower.number}–${noBreak}${upper.number}` }
}

function exact(amount: number): string {
  return upToSix.format(amount)
}

function measured(amount: number): string {
  return (amount < 10 ? upToTwo : amount < 100 ? upToOne : plain).format(amount)
}

function joined({ number, unit: name }: AmountParts, unit: Unit): string {
  if (name === '') return number
  return unit === 'percent' ? `${number}%` : `${number}\u00a0${name}`
}

function dateText(date: PartialDate, style: 'long' | 'short'): string {
  const { precision, start } = checkedPeriod(date)
  const [year, month] = start.split('-')
  if (precision === 'year') return String(year)
  if (precision === 'quarter') return `Q${Math.ceil(Number(month) / 3)}\u00a0${year}`
  const name = monthNames[style].format(new Date(`${start}T00:00:00Z`))
  return precision === 'month' ? `${name}\u00a0${year}` : `${Number(start.slice(8))}\u00a0${name}\u00a0${year}`
}

function monthFormat(month: 'long' | 'short'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' })
}

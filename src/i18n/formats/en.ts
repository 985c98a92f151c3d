import type { PartialDate } from '../../plant/partialDate.ts'
import type { Unit } from '../../plant/units.ts'
import { dateParts, monthIn } from './dateParts.ts'
import type { Format } from './format.ts'
import { type AmountRules, type AmountToWrite, amountFormat, type WholeParts } from './formatFrom.ts'
import { numbersIn } from './numbers.ts'

export const large = [
  { from: 1e9, name: 'billion', short: 'bn' },
  { from: 1e6, name: 'million', short: 'm' },
] as const

export const signs: Partial<Record<Unit, string>> = { USD: '$', KZT: 'KZT\u00a0', EUR: '€' }

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What each unit is called behind one and behind another number. */
const names: Record<Unit, readonly [string, string] | string> = {
  USD: '',
  KZT: '',
  EUR: '',
  m2: 'm²',
  ha: 'ha',
  acre: ['acre', 'acres'],
  sqft: 'sq ft',
  m: 'm',
  mm: 'mm',
  km: 'km',
  robot: ['robot', 'robots'],
  vehicle: ['car', 'cars'],
  'motor-vehicle': ['vehicle', 'vehicles'],
  'vehicle/year': ['car a year', 'cars a year'],
  'vehicle/month': ['car a month', 'cars a month'],
  job: ['job', 'jobs'],
  person: ['person', 'people'],
  company: ['company', 'companies'],
  percent: '%',
  year: ['year', 'years'],
  month: ['month', 'months'],
}

const bounds = { 'up-to': 'up to', about: 'about', 'at-least': 'at least', over: 'over' } as const

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

const rules: AmountRules = {
  numbers: numbersIn('en'),
  parts,
  labelled: (amount) => {
    if (amount.unit === 'robot') return { ...parts(amount), unit: '' }
    return parts(amount.unit === 'vehicle/year' ? { ...amount, unit: 'vehicle' } : amount)
  },
  joined,
  to: '–',
  bounded: (bound, whole, { unit }) => `${bounds[bound]} ${joined(whole, unit)}`,
  boundedNumber: (bound, number) => `${bounds[bound]} ${number}`,
}

export const format: Format = {
  ...amountFormat(rules),
  date,
  shortDate: (value) => dateText(value, (month) => monthIn(months, month).slice(0, 3)),
  dateOn: date,
  dateFor: (value) => `for ${date(value)}`,
  list: (items) => list.format(items),
  quoted: (words) => `“${words}”`,
}

function parts({ amount, unit, write }: AmountToWrite): WholeParts {
  const sign = signs[unit]
  const name = names[unit]
  if (sign === undefined) {
    return { before: '', number: write(amount), unit: typeof name === 'string' ? name : name[amount === 1 ? 0 : 1] }
  }
  const scale = large.find(({ from }) => amount >= from)
  if (scale === undefined) return { before: '', number: `${sign}${write(amount)}`, unit: '' }
  return { before: '', number: `${sign}${write(amount / scale.from)}`, unit: scale.name }
}

function joined({ number, unit: name }: WholeParts, unit: Unit): string {
  if (name === '') return number
  return unit === 'percent' ? `${number}%` : `${number}\u00a0${name}`
}

function date(value: PartialDate): string {
  return dateText(value, (month) => monthIn(months, month))
}

function dateText(value: PartialDate, monthName: (month: number) => string): string {
  const parts = dateParts(value)
  const { year } = parts
  if (parts.precision === 'year') return year
  if (parts.precision === 'quarter') return `Q${parts.quarter}\u00a0${year}`
  const name = `${monthName(parts.month)}\u00a0${year}`
  return parts.precision === 'month' ? name : `${parts.day}\u00a0${name}`
}

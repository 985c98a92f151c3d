import type { PartialDate } from '../../plant/partialDate.ts'
import type { Unit } from '../../plant/units.ts'
import { dateParts } from './dateParts.ts'
import type { Format } from './format.ts'
import { type AmountRules, type AmountToWrite, amountFormat, type WholeParts } from './formatFrom.ts'
import { inMyriads, isRound } from './koMyriads.ts'
import { numbersIn } from './numbers.ts'

const currencies: Partial<Record<Unit, string>> = { USD: '달러', KZT: '텡게', EUR: '유로' }

/** What stands before a number and what counts behind it. */
const names: Record<Exclude<Unit, 'USD' | 'KZT' | 'EUR'>, readonly [before: string, after: string]> = {
  m2: ['', '㎡'],
  ha: ['', 'ha'],
  acre: ['', '에이커'],
  sqft: ['', '제곱피트'],
  m: ['', 'm'],
  mm: ['', 'mm'],
  km: ['', 'km'],
  robot: ['로봇', '대'],
  vehicle: ['', '대'],
  'motor-vehicle': ['차량', '대'],
  'vehicle/year': ['연', '대'],
  'vehicle/month': ['월', '대'],
  job: ['일자리', '개'],
  person: ['', '명'],
  company: ['', '개사'],
  percent: ['', '%'],
  year: ['', '년'],
  month: ['', '개월'],
}

const signs: readonly string[] = ['㎡', '%', 'm', 'mm', 'km', 'ha']

const bounds = { 'up-to': '최대', about: '약', 'at-least': '최소' } as const

const list = new Intl.ListFormat('ko', { type: 'conjunction' })
const numbers = numbersIn('ko')

const rules: AmountRules = {
  numbers,
  parts,
  labelled: (amount) => {
    const { number, unit } = parts(amount)
    return { number, unit }
  },
  joined,
  to: '~',
  bounded: (bound, whole) => {
    if (bound === 'over') return `${joined(whole)} 초과`
    return joined({ ...whole, number: `${bounds[bound]}\u00a0${whole.number}` })
  },
  boundedNumber: (bound, number) => (bound === 'over' ? `${number} 초과` : `${bounds[bound]}\u00a0${number}`),
}

export const format: Format = {
  ...amountFormat(rules),
  date,
  shortDate: date,
  dateOn: date,
  dateFor: date,
  list: (items) => list.format(items),
  quoted: (words) => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`,
}

/** Round amounts in 만 and 억, as newspapers write them; others in digits. */
function parts({ amount, unit, write }: AmountToWrite): WholeParts {
  const currency = currencies[unit]
  if (currency !== undefined) {
    const rounded = write === numbers.measured ? toThreeDigits(amount) : amount
    return { before: '', number: rounded < 1e4 ? write(amount) : inMyriads(rounded), unit: currency }
  }
  const [before, after] = names[unit as keyof typeof names]
  return { before, number: isRound(amount) ? inMyriads(amount) : write(amount), unit: after }
}

/** A counter stands right behind digits, and apart from 만 and 억. */
function joined({ before, number, unit }: WholeParts): string {
  const space = /[만억조]$/.test(number) && !signs.includes(unit) ? '\u00a0' : ''
  return `${before === '' ? '' : `${before}\u00a0`}${number}${space}${unit}`
}

/** What follows by arithmetic, from a million on, is no more exact than that. */
function toThreeDigits(amount: number): number {
  if (amount < 1e6) return Math.round(amount)
  return Number(amount.toPrecision(3))
}

function date(value: PartialDate): string {
  const parts = dateParts(value)
  const year = `${parts.year}년`
  if (parts.precision === 'year') return year
  if (parts.precision === 'quarter') return `${year}\u00a0${parts.quarter}분기`
  const month = `${year}\u00a0${parts.month}월`
  return parts.precision === 'month' ? month : `${month}\u00a0${parts.day}일`
}

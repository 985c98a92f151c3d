import type { PartialDate } from '../../plant/partialDate.ts'
import type { Unit } from '../../plant/units.ts'
import { dateParts, monthIn } from './dateParts.ts'
import type { Format } from './format.ts'
import { type AmountRules, type AmountToWrite, amountFormat, type WholeParts } from './formatFrom.ts'
import { guillemets } from './guillemets.ts'
import { ending, endingOfNumber } from './kkEndings.ts'
import { numbersIn } from './numbers.ts'

const currencies: Partial<Record<Unit, string>> = { USD: 'доллар', KZT: 'теңге', EUR: 'еуро' }

const large = [
  { from: 1e9, name: 'млрд' },
  { from: 1e6, name: 'млн' },
] as const

/** Nouns stay as they are behind a number. */
const names: Record<Exclude<Unit, 'USD' | 'KZT' | 'EUR'>, string> = {
  m2: 'м²',
  ha: 'га',
  acre: 'акр',
  sqft: 'шаршы\u00a0фут',
  m: 'м',
  mm: 'мм',
  km: 'км',
  robot: 'робот',
  vehicle: 'автомобиль',
  'motor-vehicle': 'автокөлік',
  'vehicle/year': 'автомобиль',
  'vehicle/month': 'автомобиль',
  job: 'жұмыс орны',
  person: 'адам',
  company: 'компания',
  percent: '%',
  year: 'жыл',
  month: 'ай',
}

/** Signs of measures: an ending stands behind them and not behind the number. */
const measures: readonly Unit[] = ['m2', 'ha', 'm', 'mm', 'km', 'percent', 'USD', 'KZT', 'EUR']

/** Below a label that names what is counted. */
const shortNames: Partial<Record<Unit, string>> = { robot: '', vehicle: 'көлік', 'vehicle/year': 'көлік' }

const before: Partial<Record<Unit, string>> = { 'vehicle/year': 'жылына', 'vehicle/month': 'айына' }

const months = {
  plain: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  on: 'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда'.split(
    ' ',
  ),
  to: 'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'.split(
    ' ',
  ),
}

// Chromium says that it knows Kazakh and writes "1,234.5": its numbers are those of Russian, which it does know.
const rules: AmountRules = {
  numbers: numbersIn('ru'),
  parts,
  labelled: (amount) => {
    const { number, unit } = parts(amount)
    return { number, unit: shortNames[amount.unit] ?? unit }
  },
  joined,
  to: '–',
  bounded,
  boundedNumber: (bound, number, amount) => {
    if (bound === 'about') return `шамамен\u00a0${number}`
    if (bound === 'at-least') return `кемінде\u00a0${number}`
    const [to, from] = endingOfNumber(amount)
    return bound === 'up-to' ? `${number}-${to}\u00a0дейін` : `${number}-${from}\u00a0астам`
  },
}

export const format: Format = {
  ...amountFormat(rules),
  date: (value) => dateText(value, months.plain, ['тоқсан', 'жыл']),
  shortDate,
  dateOn: (value) => dateText(value, months.on, ['тоқсанда', 'жылы']),
  dateFor: dateTo,
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} және\u00a0${items[items.length - 1]}`,
  quoted: guillemets,
}

/** As the time by or for which something is announced: 2026 жылғы қаңтарға. */
export function dateTo(value: PartialDate): string {
  return dateText(value, months.to, ['тоқсанға', 'жылға'])
}

function parts({ amount, unit, write }: AmountToWrite): WholeParts {
  const currency = currencies[unit]
  const said = { before: before[unit] ?? '' }
  if (currency === undefined) return { ...said, number: write(amount), unit: names[unit as keyof typeof names] }
  const scale = large.find(({ from }) => amount >= from)
  if (scale === undefined) return { ...said, number: write(amount), unit: currency }
  return { ...said, number: write(amount / scale.from), unit: `${scale.name}\u00a0${currency}` }
}

function joined({ before, number, unit }: WholeParts): string {
  return [before, number, unit].filter((part) => part !== '').join('\u00a0')
}

function bounded(
  bound: Parameters<AmountRules['bounded']>[0],
  whole: WholeParts,
  { amount, unit }: { amount: number; unit: Unit },
): string {
  if (bound === 'about') return joined({ ...whole, number: `шамамен\u00a0${whole.number}` })
  if (bound === 'at-least') return joined({ ...whole, number: `кемінде\u00a0${whole.number}` })
  const [which, word] = bound === 'up-to' ? [0, 'дейін'] : [1, 'астам']
  if (measures.includes(unit)) {
    const name = currencies[unit]
    const suffix = ending(unit)[which]
    // A word takes its ending, a sign takes it behind a hyphen.
    return `${joined(whole)}${name === undefined ? '-' : ''}${suffix}\u00a0${word}`
  }
  const number = `${whole.number}-${endingOfNumber(amount)[which]}\u00a0${word}`
  return joined({ ...whole, number })
}

function dateText(
  value: PartialDate,
  names: readonly string[],
  [quarterName, yearName]: readonly [string, string],
): string {
  const parts = dateParts(value)
  if (parts.precision === 'year') return `${parts.year}\u00a0${yearName}`
  const year = `${parts.year}\u00a0жылғы`
  if (parts.precision === 'quarter') return `${year} ${parts.quarter}-${quarterName}`
  const month = monthIn(names, parts.month)
  return parts.precision === 'month' ? `${year} ${month}` : `${year} ${parts.day}\u00a0${month}`
}

function shortDate(value: PartialDate): string {
  const parts = dateParts(value)
  if (parts.precision === 'year') return `${parts.year}\u00a0ж.`
  const year = `${parts.year}\u00a0ж.`
  if (parts.precision === 'quarter') return `${year} ${parts.quarter}-тоқсан`
  const month = monthIn(months.plain, parts.month)
  return parts.precision === 'month' ? `${year} ${month}` : `${year} ${parts.day}\u00a0${month}`
}

import type { PartialDate } from '../../plant/partialDate.ts'
import type { Unit } from '../../plant/units.ts'
import { dateParts, monthIn } from './dateParts.ts'
import type { Format } from './format.ts'
import { type AmountRules, type AmountToWrite, amountFormat, type WholeParts } from './formatFrom.ts'
import { guillemets } from './guillemets.ts'
import { numbersIn } from './numbers.ts'

/** Behind 1, behind 2 to 4 (and behind a fraction), behind 5 and more. */
type Forms = readonly [one: string, few: string, many: string]

const currencies: Partial<Record<Unit, Forms>> = {
  USD: ['доллар', 'доллара', 'долларов'],
  KZT: ['тенге', 'тенге', 'тенге'],
  EUR: ['евро', 'евро', 'евро'],
}

export const large = [
  { from: 1e9, name: 'млрд' },
  { from: 1e6, name: 'млн' },
] as const

const names: Record<Exclude<Unit, 'USD' | 'KZT' | 'EUR'>, Forms | string> = {
  m2: 'м²',
  ha: 'га',
  acre: ['акр', 'акра', 'акров'],
  sqft: 'кв.\u00a0футов',
  m: 'м',
  mm: 'мм',
  km: 'км',
  robot: ['робот', 'робота', 'роботов'],
  vehicle: ['автомобиль', 'автомобиля', 'автомобилей'],
  'motor-vehicle': ['единица автотехники', 'единицы автотехники', 'единиц автотехники'],
  'vehicle/year': ['автомобиль в\u00a0год', 'автомобиля в\u00a0год', 'автомобилей в\u00a0год'],
  'vehicle/month': ['автомобиль в\u00a0месяц', 'автомобиля в\u00a0месяц', 'автомобилей в\u00a0месяц'],
  job: ['рабочее место', 'рабочих места', 'рабочих мест'],
  person: ['человек', 'человека', 'человек'],
  company: ['компания', 'компании', 'компаний'],
  percent: '%',
  year: ['год', 'года', 'лет'],
  month: ['месяц', 'месяца', 'месяцев'],
}

/** After a bound all stands in the genitive, in which only these differ from the forms above. */
const genitives: Partial<Record<Unit, string>> = { job: 'рабочего места' }

/** Below a label that names what is counted. */
const shortNames: Partial<Record<Unit, string>> = { robot: '', vehicle: 'авто', 'vehicle/year': 'авто' }

const bounds = { 'up-to': 'до', about: 'около', 'at-least': 'не\u00a0менее', over: 'более' } as const

const months = {
  nominative: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  genitive: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  prepositional: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
  short: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' '),
}

export const quarters = ['I', 'II', 'III', 'IV']

const plural = new Intl.PluralRules('ru')
const list = new Intl.ListFormat('ru', { type: 'conjunction' })

const rules: AmountRules = {
  numbers: numbersIn('ru'),
  parts,
  labelled: (amount) => {
    const { number, unit } = parts(amount)
    return { number, unit: shortNames[amount.unit] ?? unit.replace('долларов', 'долл.') }
  },
  joined,
  to: '–',
  bounded: (bound, whole) => `${bounds[bound]}\u00a0${joined(whole)}`,
  boundedNumber: (bound, number) => `${bounds[bound]}\u00a0${number}`,
}

export const format: Format = {
  ...amountFormat(rules),
  date,
  shortDate,
  dateOn,
  dateFor: (value) => `на\u00a0${date(value)}`,
  list: (items) => list.format(items),
  quoted: guillemets,
}

/** The form of a word behind a number, which counts, or stands in the genitive behind a bound. */
function formOf(forms: Forms, amount: number, unit?: Unit, isBounded = false): string {
  const rule = plural.select(amount)
  const [one, few, many] = forms
  if (!isBounded) return rule === 'one' ? one : rule === 'many' ? many : few
  if (rule === 'one' || rule === 'other') return (unit && genitives[unit]) ?? few
  return many
}

function parts({ amount, unit, write, isBounded }: AmountToWrite): WholeParts {
  const currency = currencies[unit]
  if (currency === undefined) {
    const name = names[unit as keyof typeof names]
    const said = typeof name === 'string' ? name : formOf(name, amount, unit, isBounded)
    return { before: '', number: write(amount), unit: said }
  }
  const scale = large.find(({ from }) => amount >= from)
  if (scale === undefined)
    return { before: '', number: write(amount), unit: formOf(currency, rounded(amount), unit, isBounded) }
  return { before: '', number: write(amount / scale.from), unit: `${scale.name}\u00a0${currency[2]}` }
}

/** As it will be written, so that the form follows the number that is read. */
function rounded(amount: number): number {
  return amount >= 100 ? Math.round(amount) : amount
}

function joined({ number, unit }: WholeParts): string {
  return unit === '' ? number : `${number}\u00a0${unit}`
}

function date(value: PartialDate): string {
  const parts = dateParts(value)
  const year = `${parts.year}\u00a0${parts.precision === 'year' ? 'год' : 'года'}`
  if (parts.precision === 'year') return year
  if (parts.precision === 'quarter') return `${quarters[parts.quarter - 1]}\u00a0квартал ${year}`
  if (parts.precision === 'month') return `${monthIn(months.nominative, parts.month)} ${year}`
  return `${parts.day}\u00a0${monthIn(months.genitive, parts.month)} ${year}`
}

function dateOn(value: PartialDate): string {
  const parts = dateParts(value)
  if (parts.precision === 'year') return `в\u00a0${parts.year}\u00a0году`
  if (parts.precision === 'quarter')
    return `в\u00a0${quarters[parts.quarter - 1]}\u00a0квартале ${parts.year}\u00a0года`
  if (parts.precision === 'month') return `в\u00a0${monthIn(months.prepositional, parts.month)} ${parts.year}\u00a0года`
  return date(value)
}

function shortDate(value: PartialDate): string {
  const parts = dateParts(value)
  const { year } = parts
  if (parts.precision === 'year') return year
  if (parts.precision === 'quarter') return `${quarters[parts.quarter - 1]}\u00a0кв.\u00a0${year}`
  if (parts.precision === 'month') return `${monthIn(months.short, parts.month)}\u00a0${year}`
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${pad(parts.day)}.${pad(parts.month)}.${year}`
}

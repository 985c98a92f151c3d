import type { Unit } from '../../plant/units.ts'

/** What a word takes for "to" and for "from": 70 000-ға, 800-ден. */
export type Endings = readonly [to: string, from: string]

const ones: readonly Endings[] = [
  ['ге', 'ден'],
  ['ге', 'ден'],
  ['ге', 'ден'],
  ['ке', 'тен'],
  ['ке', 'тен'],
  ['ке', 'тен'],
  ['ға', 'дан'],
  ['ге', 'ден'],
  ['ге', 'ден'],
  ['ға', 'дан'],
]

const tens: readonly Endings[] = [
  ['ге', 'ден'],
  ['ға', 'нан'],
  ['ға', 'дан'],
  ['ға', 'дан'],
  ['қа', 'тан'],
  ['ге', 'ден'],
  ['қа', 'тан'],
  ['ке', 'тен'],
  ['ге', 'нен'],
  ['ға', 'нан'],
]

const hundred: Endings = ['ге', 'ден']
const thousand: Endings = ['ға', 'нан']
const million: Endings = ['ға', 'нан']
const billion: Endings = ['қа', 'тан']

/** The endings of a number, which follow the last word in which it is read: жетпіс мың, сегіз жүз. */
export function endingOfNumber(amount: number): Endings {
  const whole = Math.trunc(Math.abs(amount))
  // A fraction is read to its last digit.
  const digits = String(amount).split('.')[1]
  if (digits !== undefined) return ones[Number(digits.at(-1))] ?? hundred
  if (whole === 0) return ones[0] ?? hundred
  if (whole % 1e9 === 0) return billion
  if (whole % 1e6 === 0) return million
  if (whole % 1000 === 0) return thousand
  if (whole % 100 === 0) return hundred
  if (whole % 10 === 0) return tens[(whole / 10) % 10] ?? hundred
  return ones[whole % 10] ?? hundred
}

const ofUnits: Partial<Record<Unit, Endings>> = {
  USD: ['ға', 'дан'],
  KZT: ['ге', 'ден'],
  EUR: ['ға', 'дан'],
  m2: ['ге', 'ден'],
  ha: ['ға', 'дан'],
  m: ['ге', 'ден'],
  mm: ['ге', 'ден'],
  km: ['ге', 'ден'],
  percent: ['ға', 'дан'],
}

/** The endings of the name of a measure, as it is read: шаршы метр, гектар, пайыз, доллар. */
export function ending(unit: Unit): Endings {
  return ofUnits[unit] ?? hundred
}

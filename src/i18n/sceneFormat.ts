import type { AmountClaim, PlaceClaim } from '../plant/plantSchema.ts'
import { converted, type Unit } from '../plant/units.ts'
import { currencySigns, large } from './format.ts'

export type SceneFormat = typeof englishSceneFormat

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const twoDecimals = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const threeDecimals = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const degrees = new Intl.NumberFormat('en', { maximumFractionDigits: 2 })
const tenths = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

const alphabet = new Intl.Collator('en')

/** The formats that only the scenes below the first view need. */
export const englishSceneFormat = {
  /** With up to three decimals: 1.875. */
  exact: (amount: number): string => threeDecimals.format(amount),

  /** A length in metres with two decimals, from millimetres or metres: 4.81. */
  metres: ({ value, unit }: AmountClaim): string => twoDecimals.format(converted(value, unit, 'm') ?? value),

  /** For figures that are read against each other: tenths below a hundred, else whole: 9.0, 29.7, 1,029. */
  aligned: (amount: number): string => (amount < 99.95 ? tenths : whole).format(amount),

  /** The order of names in the alphabet. */
  inAlphabet: (a: string, b: string): number => alphabet.compare(a, b),

  /** 1.5%, from a fraction. */
  percent: (fraction: number): string => `${oneDecimal.format(fraction * 100)}%`,

  /** 16%, from a fraction, where what it rests on is given roughly. */
  wholePercent: (fraction: number): string => `${whole.format(fraction * 100)}%`,

  /** To the hundredth of a degree: 53.2° N, 63.62° E. */
  coordinates: ({ latitude, longitude }: PlaceClaim): string =>
    `${degrees.format(Math.abs(latitude))}°\u00a0${latitude < 0 ? 'S' : 'N'}, ${degrees.format(Math.abs(longitude))}°\u00a0${longitude < 0 ? 'W' : 'E'}`,

  /** $310m, for the ticks of a scale. */
  tick: (amount: number, unit: Unit): string => {
    const scale = large.find(({ from }) => amount >= from)
    const sign = currencySigns[unit] ?? ''
    return scale === undefined || sign === ''
      ? `${sign}${whole.format(amount)}`
      : `${sign}${threeDigits.format(amount / scale.from)}${scale.short}`
  },
}

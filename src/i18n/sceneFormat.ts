import type { AmountClaim } from '../plant/plantSchema.ts'
import { converted, type Unit } from '../plant/units.ts'
import { currencySigns, large } from './format.ts'

export type SceneFormat = typeof englishSceneFormat

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const twoDecimals = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const threeDecimals = new Intl.NumberFormat('en', { maximumFractionDigits: 3 })
const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** The formats that only the scenes below the first view need. */
export const englishSceneFormat = {
  /** With up to three decimals: 1.875. */
  exact: (amount: number): string => threeDecimals.format(amount),

  /** A length in metres with two decimals, from millimetres or metres: 4.81. */
  metres: ({ value, unit }: AmountClaim): string => twoDecimals.format(converted(value, unit, 'm') ?? value),

  /** 1.5%, from a fraction. */
  percent: (fraction: number): string => `${oneDecimal.format(fraction * 100)}%`,

  /** $310m, for the ticks of a scale. */
  tick: (amount: number, unit: Unit): string => {
    const scale = large.find(({ from }) => amount >= from)
    const sign = currencySigns[unit] ?? ''
    return scale === undefined || sign === ''
      ? `${sign}${whole.format(amount)}`
      : `${sign}${threeDigits.format(amount / scale.from)}${scale.short}`
  },
}

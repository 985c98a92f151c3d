import type { SceneFormat } from './format.ts'
import type { WriteNumber } from './numbers.ts'

/** Up to so many decimals. */
export function upToIn(locale: string, maximumFractionDigits: number): WriteNumber {
  return writer(locale, { maximumFractionDigits })
}

/** Always so many decimals. */
export function fixedIn(locale: string, digits: number): WriteNumber {
  return writer(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** Rounded to so many digits in all. */
export function significantIn(locale: string, maximumSignificantDigits: number): WriteNumber {
  return writer(locale, { maximumSignificantDigits })
}

/** Tenths below a hundred, else whole, so that figures are read against each other. */
export function alignedIn(locale: string): WriteNumber {
  const [tenths, whole] = [fixedIn(locale, 1), upToIn(locale, 0)]
  return (amount) => (amount < 99.95 ? tenths : whole)(amount)
}

/** Fractions as percent, with the sign as the language sets it. */
export function percentsIn(locale: string, sign: string): Pick<SceneFormat, 'percent' | 'wholePercent'> {
  const [oneDecimal, whole] = [upToIn(locale, 1), upToIn(locale, 0)]
  return {
    percent: (fraction) => `${oneDecimal(fraction * 100)}${sign}`,
    wholePercent: (fraction) => `${whole(fraction * 100)}${sign}`,
  }
}

function writer(locale: string, options: Intl.NumberFormatOptions): WriteNumber {
  const format = new Intl.NumberFormat(locale, options)
  return (amount) => format.format(amount)
}

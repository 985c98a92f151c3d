/** A number in digits. */
export type WriteNumber = (amount: number) => string

export interface Numbers {
  readonly whole: WriteNumber
  /** What a source said, as exactly as it was said. */
  readonly exact: WriteNumber
  /** What follows by arithmetic, rounded: two decimals below ten, one below a hundred, else none. */
  readonly measured: WriteNumber
}

/** The numbers of a language that the browser knows. */
export function numbersIn(locale: string): Numbers {
  const whole = upTo(locale, 0)
  const [upToOne, upToTwo] = [upTo(locale, 1), upTo(locale, 2)]
  const measured = (amount: number) => (amount < 10 ? upToTwo : amount < 100 ? upToOne : whole)(amount)
  return { whole, exact: upTo(locale, 6), measured }
}

function upTo(locale: string, maximumFractionDigits: number): WriteNumber {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits })
  return (amount) => format.format(amount)
}

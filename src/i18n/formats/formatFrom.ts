import type { AmountClaim } from '../../plant/plantSchema.ts'
import type { Unit } from '../../plant/units.ts'
import type { AmountParts, Format } from './format.ts'
import type { Numbers, WriteNumber } from './numbers.ts'

export type Bound = NonNullable<AmountClaim['bound']>

/** A number between what a language says before it and after it: yearly | 70,000 | cars. */
export interface WholeParts extends AmountParts {
  readonly before: string
}

/** An amount and how it is to be written. */
export interface AmountToWrite {
  readonly amount: number
  readonly unit: Unit
  readonly write: WriteNumber
  readonly isBounded: boolean
}

/** How a language writes amounts with their units and bounds. */
export interface AmountRules {
  readonly numbers: Numbers
  readonly parts: (amount: AmountToWrite) => WholeParts
  /** Below a label that names what is counted: 70,000 cars, not cars a year. */
  readonly labelled: (amount: AmountToWrite) => AmountParts
  readonly joined: (parts: WholeParts, unit: Unit) => string
  /** What joins the ends of a range. */
  readonly to: '–' | '~'
  readonly bounded: (bound: Bound, parts: WholeParts, amount: Pick<AmountToWrite, 'amount' | 'unit'>) => string
  readonly boundedNumber: (bound: Bound, number: string, amount: number) => string
}

type AmountFormat = Pick<Format, 'number' | 'measure' | 'amount' | 'labelled' | 'claim' | 'bounded'>

const noBreak = '\u2060'

/** The formats of amounts that follow from a language's rules. */
export function amountFormat(rules: AmountRules): AmountFormat {
  const { numbers, parts, joined } = rules
  const ends = <Parts extends AmountParts>({ value, to }: AmountClaim, partsOf: (amount: number) => Parts): Parts => {
    const lower = partsOf(value)
    if (to === undefined) return lower
    const upper = partsOf(to)
    return { ...upper, number: `${lower.number}${rules.to}${noBreak}${upper.number}` }
  }
  return {
    number: numbers.whole,
    measure: numbers.measured,
    amount: (amount, unit) => joined(parts({ amount, unit, write: numbers.measured, isBounded: false }), unit),
    labelled: (claim) =>
      ends(claim, (amount) =>
        rules.labelled({ amount, unit: claim.unit, write: numbers.exact, isBounded: claim.bound !== undefined }),
      ),
    claim: (claim) => {
      const { unit, bound, value, to = value } = claim
      const isBounded = bound !== undefined
      const whole = ends(claim, (amount) => parts({ amount, unit, write: numbers.exact, isBounded }))
      return bound === undefined ? joined(whole, unit) : rules.bounded(bound, whole, { amount: to, unit })
    },
    bounded: (claim) => {
      const { bound, value, to = value } = claim
      const { number } = ends(claim, (amount) => ({ number: numbers.exact(amount), unit: '' }))
      return bound === undefined ? number : rules.boundedNumber(bound, number, to)
    },
  }
}

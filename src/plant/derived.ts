import type { AmountFigure } from './figure.ts'
import type { AmountClaim } from './plantSchema.ts'
import { converted, type Unit } from './units.ts'

/** One side of a formula: a figure, something derived before, or a plain number such as the months of a year. */
export type Term =
  | { readonly of: 'figure'; readonly figure: AmountFigure; readonly amount: number }
  | { readonly of: 'derived'; readonly derived: Derived }
  | { readonly of: 'number'; readonly amount: number; readonly name: 'months-in-year' | 'cars-per-parcel' }

/** A number of ours: a formula over figures, citing the union of what it was computed from. */
export interface Derived {
  /** Not rounded, and without a unit: what it counts follows from the two sides. */
  readonly amount: number
  readonly sign: '÷' | '×' | '−'
  readonly left: Term
  readonly right: Term
  readonly claims: readonly AmountClaim[]
}

/** A figure as a term, in its own unit or in another where the conversion is exact. */
export function figureTerm(figure: AmountFigure | null, unit?: Unit): Term | null {
  if (figure === null) return null
  const amount = converted(figure.claim.value, figure.claim.unit, unit ?? figure.claim.unit)
  return amount === null ? null : { of: 'figure', figure, amount }
}

export function derivedTerm(derived: Derived | null): Term | null {
  return derived === null ? null : { of: 'derived', derived }
}

/** Null where either side is not on record, or the division has no answer. */
export function derive(left: Term | null, sign: Derived['sign'], right: Term | null): Derived | null {
  if (left === null || right === null) return null
  const [a, b] = [amountOfTerm(left), amountOfTerm(right)]
  const amount = sign === '÷' ? a / b : sign === '×' ? a * b : a - b
  if (!Number.isFinite(amount)) return null
  return { amount, sign, left, right, claims: [...new Set([...claimsOf(left), ...claimsOf(right)])] }
}

export function amountOfTerm(term: Term): number {
  return term.of === 'derived' ? term.derived.amount : term.amount
}

function claimsOf(term: Term): readonly AmountClaim[] {
  if (term.of === 'figure') return [term.figure.claim]
  return term.of === 'derived' ? term.derived.claims : []
}

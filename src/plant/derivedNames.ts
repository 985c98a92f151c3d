import type { Derived, Term } from './derived.ts'
import type { Scale } from './parcels.ts'

/** The names of everything that is derived from the main figures. */
export type DerivedName = {
  [Name in keyof Scale]-?: Derived extends Exclude<Scale[Name], null>
    ? Exclude<Scale[Name], null> extends Derived
      ? Name
      : never
    : never
}[keyof Scale]

export interface NamedDerived {
  readonly name: DerivedName
  readonly derived: Derived
}

/** All that is derived, by name. */
export function derivedOf(scale: Scale): NamedDerived[] {
  return Object.entries(scale).flatMap(([name, value]) =>
    value !== null && 'sign' in value ? [{ name: name as DerivedName, derived: value }] : [],
  )
}

/** What is derived directly from a fact, with the fact in its formula. */
export function derivedFrom(scale: Scale, fact: string): NamedDerived[] {
  return derivedOf(scale).filter(({ derived }) => [derived.left, derived.right].some((term) => restsOn(term, fact)))
}

function restsOn(term: Term, fact: string): boolean {
  return term.of === 'figure' && term.figure.fact === fact
}

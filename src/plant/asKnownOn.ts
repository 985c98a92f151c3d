import { checkedPeriod, type Day } from './partialDate.ts'
import type { Claim, Fact, Plant, Statement } from './plantSchema.ts'

/** The record with nothing in it that was not known on its day. */
export interface KnownPlant extends Plant {
  readonly day: Day
}

/** The record as it was known at the end of a day, or of the day it was checked where that is earlier. */
export function asKnownOn(plant: Plant, asOf: Day): KnownPlant {
  const day = asOf < plant.checked ? asOf : plant.checked
  const isKnown = (saying: Claim | Statement) => knownFrom(saying, plant.checked) <= day
  const facts = Object.fromEntries(Object.entries(plant.facts).map(([id, fact]) => [id, filtered(fact, isKnown)]))
  return { ...plant, facts, statements: plant.statements.filter(isKnown), day }
}

/**
 * The first day on which something said was surely known: the last day of the period in which it was
 * said, published or recorded, whichever comes first; undated, only the day the record was checked.
 */
export function knownFrom({ said, published, recorded }: Claim | Statement, checked: Day): Day {
  const heard = [said, published].filter((date) => date !== undefined)
  if (heard.length === 0) return checked
  return heard.map((date) => checkedPeriod(date).end).reduce((one, other) => (other < one ? other : one), recorded)
}

function filtered(fact: Fact, isKnown: (claim: Claim) => boolean): Fact {
  switch (fact.of) {
    case 'amount':
      return { ...fact, claims: fact.claims.filter(isKnown) }
    case 'date':
      return { ...fact, claims: fact.claims.filter(isKnown) }
    case 'words':
      return { ...fact, claims: fact.claims.filter(isKnown) }
    case 'place':
      return { ...fact, claims: fact.claims.filter(isKnown) }
  }
}

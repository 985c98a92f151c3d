import { checkedPeriod, type Day } from './partialDate.ts'
import type { Claim, Fact, Plant, Statement } from './plantSchema.ts'

/** The record with nothing in it that was not known on its day. */
export interface KnownPlant extends Plant {
  readonly day: Day
  /** The whole record, for the choice of another day. */
  readonly newest: Plant
}

/**
 * The record as it was known at the end of a day, or of the day it was checked where that is earlier. What its authors
 * wrote when they checked it, without a day of its own, is no part of what was known before.
 */
export function asKnownOn(plant: Plant, asOf: Day): KnownPlant {
  const { checked } = plant
  if (asOf >= checked) return { ...plant, ...knownTo(plant, checked), day: checked, newest: plant }
  const { facts, statements } = knownTo(plant, asOf)
  const unnoted = Object.entries(facts).map(([id, { note, ...fact }]) => [id, fact])
  return { ...plant, facts: Object.fromEntries(unnoted), statements, gaps: [], day: asOf, newest: plant }
}

/** Whether something of the record may have become known since. */
export function isEarlier({ day, checked }: KnownPlant): boolean {
  return day < checked
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

function knownTo(plant: Plant, day: Day): Pick<Plant, 'facts' | 'statements'> {
  const isKnown = (saying: Claim | Statement) => knownFrom(saying, plant.checked) <= day
  const facts = Object.entries(plant.facts).map(([id, fact]) => [id, filtered(fact, isKnown)] as const)
  return { facts: Object.fromEntries(facts), statements: plant.statements.filter(isKnown) }
}

function filtered(fact: Fact, isKnown: (claim: Claim) => boolean): Fact {
  // A town is where it is, whenever its place was noted.
  if (fact.of === 'place') return fact
  // Of whatever kind they are, the claims that are left are of the fact's own.
  return { ...fact, claims: (fact.claims as Claim[]).filter(isKnown) } as Fact
}

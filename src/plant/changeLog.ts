import { type Change, changesByDay } from './changesByDay.ts'
import type { Day } from './partialDate.ts'
import type { Plant } from './plantSchema.ts'

/**
 * How the record itself grew: what was entered on which day, the newest first, whenever it became known. A claim that
 * was set aside since stays where it came in: on which day that was done is not on record.
 */
export function changeLog(plant: Plant): readonly Change[] {
  const log = found.get(plant) ?? changesByDay(plant, ({ recorded }) => recorded)
  found.set(plant, log)
  return log
}

// A page asks for it in several places whenever it is drawn.
const found = new WeakMap<Plant, readonly Change[]>()

/** What was entered after a day, day by day, the newest first. */
export function changesSince(plant: Plant, day: Day): readonly Change[] {
  return changeLog(plant).filter((change) => change.day > day)
}

/** The day of the newest entry; null for a record that holds nothing. */
export function newestEntry(plant: Plant): Day | null {
  return changeLog(plant)[0]?.day ?? null
}

/** How much came on some days; a fact that several of them tell of counts once. */
export interface EntryCounts {
  readonly claims: number
  readonly facts: number
  readonly statements: number
}

export function entryCounts(changes: readonly Change[]): EntryCounts {
  const facts = changes.flatMap((change) => change.facts)
  return {
    claims: facts.reduce((sum, { claims }) => sum + claims.length, 0),
    facts: new Set(facts.map(({ fact }) => fact)).size,
    statements: changes.reduce((sum, { statements }) => sum + statements.length, 0),
  }
}

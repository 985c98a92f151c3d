import { knownFrom } from './asKnownOn.ts'
import type { Day } from './partialDate.ts'
import type { Claim, Plant, Statement } from './plantSchema.ts'

/** What became known on one day: claims by their fact, and what somebody said. */
export interface Change {
  readonly day: Day
  readonly facts: readonly { readonly fact: string; readonly claims: readonly Claim[] }[]
  readonly statements: readonly Statement[]
}

/** What became known of a record after one day and up to another, day by day, the newest first. */
export function changesBetween(plant: Plant, after: Day, to: Day): Change[] {
  const dayOf = (saying: Claim | Statement) => knownFrom(saying, plant.checked)
  const isWithin = (day: Day) => after < day && day <= to
  const sayings = [...Object.values(plant.facts).flatMap((fact): readonly Claim[] => fact.claims), ...plant.statements]
  const days = [...new Set(sayings.map(dayOf))].filter(isWithin).sort().reverse()
  return days.map((day) => ({
    day,
    facts: Object.entries(plant.facts).flatMap(([fact, { claims }]) => {
      const known = (claims as readonly Claim[]).filter((claim) => dayOf(claim) === day)
      return known.length === 0 ? [] : [{ fact, claims: known }]
    }),
    statements: plant.statements.filter((statement) => dayOf(statement) === day),
  }))
}

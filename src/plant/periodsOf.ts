import type { KnownPlant } from './asKnownOn.ts'
import type { PartialDate } from './partialDate.ts'

/** Every period that the claims of an amount are about, each once; in time, as far as they are of one length. */
export function periodsOf(plant: KnownPlant, id: string): PartialDate[] {
  const fact = plant.facts[id]
  if (fact?.of !== 'amount') return []
  return [...new Set(fact.claims.flatMap(({ period }) => period ?? []))].sort()
}

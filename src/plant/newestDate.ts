import { checkedPeriod, type PartialDate } from './partialDate.ts'
import type { Plant } from './plantSchema.ts'

/** The latest date on which anything in the record was said or published; null in a record without dates. */
export function newestDate(plant: Plant): PartialDate | null {
  const claims = Object.values(plant.facts).flatMap((fact) => fact.claims)
  const dates = [...claims, ...plant.statements].flatMap(({ said, published }) => [said ?? [], published ?? []].flat())
  return dates.sort((a, b) => (checkedPeriod(a).end < checkedPeriod(b).end ? -1 : 1)).at(-1) ?? null
}

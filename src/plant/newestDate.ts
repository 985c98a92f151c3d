import { checkedPeriod, type PartialDate } from './partialDate.ts'
import type { Claim, Plant, Statement } from './plantSchema.ts'

/** The latest date on which anything in the record was said or published; null in a record without dates. */
export function newestDate(plant: Plant): PartialDate | null {
  const claims = Object.values(plant.facts).flatMap((fact): Claim[] => fact.claims)
  const sayings: (Claim | Statement)[] = [...claims, ...plant.statements]
  const dates = sayings.flatMap(({ said, published }) => [said, published].filter((date) => date !== undefined))
  return dates.sort((a, b) => (checkedPeriod(a).end < checkedPeriod(b).end ? -1 : 1)).at(-1) ?? null
}

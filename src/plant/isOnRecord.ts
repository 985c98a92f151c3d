import type { KnownPlant } from './asKnownOn.ts'

/** Whether anything is said of a fact; also false for a fact that the record does not have. */
export function isOnRecord(plant: KnownPlant, fact: string): boolean {
  return (plant.facts[fact]?.claims.length ?? 0) > 0
}

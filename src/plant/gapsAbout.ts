import type { KnownPlant } from './asKnownOn.ts'
import type { Plant } from './plantSchema.ts'

/** What was looked for about any of these facts and not found. */
export function gapsAbout(plant: KnownPlant, facts: readonly string[]): Plant['gaps'] {
  return plant.gaps.filter((gap) => gap.facts.some((fact) => facts.includes(fact)))
}

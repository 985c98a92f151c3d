import type { KnownPlant } from './asKnownOn.ts'
import type { Step } from './plantSchema.ts'
import { wordsOf } from './wordsOf.ts'

/** The steps of the line, once anything about them is on record; before that the record's order of them is not known. */
export function knownSteps(plant: KnownPlant): readonly Step[] {
  const isKnown = (id: string) => (plant.facts[id]?.claims.length ?? 0) > 0
  const isAny = wordsOf(plant, 'process-stages') !== null || plant.process.some(({ facts }) => facts.some(isKnown))
  return isAny ? plant.process : []
}

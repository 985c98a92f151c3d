import type { KnownPlant } from './asKnownOn.ts'
import { type Figure, figureOf } from './figure.ts'
import type { WordsClaim } from './plantSchema.ts'

/** The words of a fact, or null where nothing is on record. */
export function wordsOf(plant: KnownPlant, id: string): Figure<WordsClaim> | null {
  const fact = plant.facts[id]
  return fact?.of === 'words' ? figureOf(plant, id, fact.claims) : null
}

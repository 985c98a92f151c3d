import type { KnownPlant } from './asKnownOn.ts'
import type { Text } from './languages.ts'

/** A name of which the record holds how sources spell it. */
export interface SpelledName {
  readonly fact: string
  /** Whose name it is: "The company’s name". */
  readonly label: Text
  /** The sources of its spellings, each once. */
  readonly sources: readonly string[]
}

/** The names whose spellings are on record: the facts whose id begins with "name-". */
export function spelledNames(plant: KnownPlant): SpelledName[] {
  return Object.entries(plant.facts).flatMap(([id, fact]) => {
    if (!id.startsWith('name-') || fact.of !== 'words' || fact.claims.length === 0) return []
    return [{ fact: id, label: fact.label, sources: [...new Set(fact.claims.map(({ source }) => source))] }]
  })
}

import type { KnownPlant } from './asKnownOn.ts'
import type { Text } from './languages.ts'
import type { Statement } from './plantSchema.ts'
import { wordsOf } from './wordsOf.ts'

export interface Leader {
  readonly party: string
  readonly name: Text
  readonly office: Text | undefined
  /** Their own words, the first on record; null where none are on record. */
  readonly statement: Statement | null
}

/** Who took part in the opening, in the order of protocol, each with one saying. */
export function leadersOf(plant: KnownPlant): Leader[] {
  return plant.stakeholders
    .flatMap(({ people }) => people)
    .flatMap(({ party, presence }): Leader[] => {
      const who = plant.parties[party]
      if (who === undefined || presence === undefined || wordsOf(plant, presence) === null) return []
      const own = plant.statements.filter(({ by, form }) => by === party && form !== 'reported')
      return [{ party, name: who.name, office: who.office, statement: own[0] ?? null }]
    })
}

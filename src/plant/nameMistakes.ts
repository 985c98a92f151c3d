import type { Mistake } from './mistake.ts'
import type { Fact, Plant } from './plantSchema.ts'
import { suggestion } from './suggestion.ts'

/** A party that is named and not there, with the nearest that is. */
export function unknownParty(plant: Plant, place: string, id: string): Mistake[] {
  if (Object.hasOwn(plant.parties, id)) return []
  return [{ place, problem: `no party "${id}"${suggestion(id, Object.keys(plant.parties))}` }]
}

/** Facts that are named and not there. */
export function unknownFacts(plant: Plant, place: string, ids: readonly string[]): Mistake[] {
  return ids.flatMap((id, index) => unknownFact(plant, `${place}.${index}`, id))
}

/** A fact that is named and not there, or that is of another kind than its place asks for. */
export function unknownFact(plant: Plant, place: string, id: string, kind?: Fact['of']): Mistake[] {
  const fact = Object.hasOwn(plant.facts, id) ? plant.facts[id] : undefined
  if (fact !== undefined) {
    if (kind === undefined || fact.of === kind) return []
    return [{ place, problem: `"${id}" is a fact of "${fact.of}": name one of "${kind}"` }]
  }
  return [{ place, problem: `no fact "${id}"${suggestion(id, Object.keys(plant.facts))}` }]
}

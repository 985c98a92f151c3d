import type { Day } from './partialDate.ts'
import type { Claim, Plant, Statement } from './plantSchema.ts'

/** What came on one day: claims by their fact, in the record's order, and what somebody said. */
export interface Change {
  readonly day: Day
  readonly facts: readonly { readonly fact: string; readonly claims: readonly Claim[] }[]
  readonly statements: readonly Statement[]
}

/** All that a record holds by the days that something gives it, the newest first. */
export function changesByDay(plant: Plant, dayOf: (saying: Claim | Statement) => Day): Change[] {
  const claims = new Map<Day, Map<string, Claim[]>>()
  for (const [fact, { claims: all }] of Object.entries(plant.facts)) {
    for (const claim of all as readonly Claim[]) listIn(mapIn(claims, dayOf(claim)), fact).push(claim)
  }
  const statements = new Map<Day, Statement[]>()
  for (const statement of plant.statements) listIn(statements, dayOf(statement)).push(statement)
  const days = [...new Set([...claims.keys(), ...statements.keys()])].sort().reverse()
  return days.map((day) => ({
    day,
    facts: [...(claims.get(day) ?? [])].map(([fact, some]) => ({ fact, claims: some })),
    statements: statements.get(day) ?? [],
  }))
}

function mapIn<Key, Inner, Item>(map: Map<Key, Map<Inner, Item>>, key: Key): Map<Inner, Item> {
  const inner = map.get(key) ?? new Map<Inner, Item>()
  map.set(key, inner)
  return inner
}

function listIn<Key, Item>(map: Map<Key, Item[]>, key: Key): Item[] {
  const list = map.get(key) ?? []
  map.set(key, list)
  return list
}

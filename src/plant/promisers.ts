import type { KnownPlant } from './asKnownOn.ts'
import type { Stakeholder } from './plantSchema.ts'
import type { PromiseHistory } from './promiseHistories.ts'

/** Who else than a stakeholder passed a promise on: the press, which names no speaker. */
export const others = 'others'

/** Whose word a party's is: a stakeholder's by its id, or that of others. */
export function stakeholderOf(plant: KnownPlant, party: string): string {
  const speaksFor = ({ party: own, people, voices = [] }: Stakeholder) =>
    own === party || voices.includes(party) || people.some((person) => person.party === party)
  return plant.stakeholders.find(speaksFor)?.id ?? others
}

/** Whose words the promises of one thing are, each once. */
export function promisersOf(plant: KnownPlant, { steps }: PromiseHistory): string[] {
  return [...new Set(steps.map(({ claim }) => stakeholderOf(plant, claim.by)))]
}

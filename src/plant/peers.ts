import type { KnownPlant } from './asKnownOn.ts'
import { type AmountFigure, amountOf } from './figure.ts'
import type { Text } from './languages.ts'
import { boundedPeriod, type Day } from './partialDate.ts'
import type { Peer } from './plantSchema.ts'
import { promiseOf } from './promises.ts'
import { converted } from './units.ts'

/** The fields of a peer that name one fact. */
export type PeerField = Exclude<keyof Peer, 'id' | 'name' | 'place' | 'others'>

/** This plant or another one, with the facts that it is compared by. */
export interface ComparedPlant {
  readonly id: string
  readonly isSelf: boolean
  readonly name: Text
  /** Null where the record names none. */
  readonly place: Text | null
  readonly facts: { readonly [Field in PeerField]?: string | undefined }
  /** What else is on record for it: facts that no field names. */
  readonly others: readonly string[]
  /** Cars a year; null where it is not on record. */
  readonly capacity: number | null
  /** The day by which it was or is to be open; null where it is not on record. */
  readonly opening: Day | null
}

const ownFacts = {
  opening: 'opening',
  capacity: 'capacity',
  site: 'site-area',
  investment: 'investment',
  robots: 'robots',
  jobs: 'jobs',
} as const satisfies ComparedPlant['facts']

/** This plant first, then the others in the record's order. */
export function comparedPlants(plant: KnownPlant): ComparedPlant[] {
  const city = plant.map === undefined ? undefined : plant.facts[plant.map.city]
  return [
    comparedPlant(plant, 'this', true, plant.plant.name, city?.label ?? null, ownFacts, []),
    // An id of the record begins with a letter or digit, so the colon keeps any of them apart from this plant's.
    ...plant.peers.map(({ id, name, place, others, ...facts }) =>
      comparedPlant(plant, `peer:${id}`, false, name, place, facts, others),
    ),
  ]
}

/** The amount that a field of a plant comes to; null where it is not on record. */
export function amountOfField(plant: KnownPlant, { facts }: ComparedPlant, field: PeerField): AmountFigure | null {
  const id = facts[field]
  return id === undefined ? null : amountOf(plant, id)
}

function comparedPlant(
  plant: KnownPlant,
  id: string,
  isSelf: boolean,
  name: Text,
  place: Text | null,
  facts: ComparedPlant['facts'],
  others: readonly string[],
): ComparedPlant {
  const named = Object.values(facts)
  const claim = facts.capacity === undefined ? undefined : amountOf(plant, facts.capacity)?.claim
  return {
    id,
    isSelf,
    name,
    place,
    facts,
    others: others.filter((fact) => !named.includes(fact)),
    capacity: claim === undefined ? null : converted(claim.value, claim.unit, 'vehicle/year'),
    opening: facts.opening === undefined ? null : openingOf(plant, facts.opening),
  }
}

function openingOf(plant: KnownPlant, fact: string): Day | null {
  const promise = promiseOf(plant, fact)
  const claim = promise?.event ?? promise?.promise
  return claim?.date ? boundedPeriod(claim.date, claim.bound).end : null
}

import type { Mistake } from './mistake.ts'
import { unknownFact, unknownFacts, unknownParty } from './nameMistakes.ts'
import type { Peer, Plant } from './plantSchema.ts'

/** Names that lead nowhere in the parts of a record that arrange its facts: stakeholders, process, peers, map and gaps. */
export function sectionMistakes(plant: Plant): Mistake[] {
  return [
    ...stakeholderMistakes(plant),
    ...plant.process.flatMap(({ facts }, index) => unknownFacts(plant, `process.${index}.facts`, facts)),
    ...plant.peers.flatMap((peer, index) => peerMistakes(plant, `peers.${index}`, peer)),
    ...mapMistakes(plant),
    ...plant.gaps.flatMap((gap, index) => [
      ...unknownFacts(plant, `gaps.${index}.facts`, gap.facts),
      ...(gap.about === undefined ? [] : unknownParty(plant, `gaps.${index}.about`, gap.about)),
    ]),
  ]
}

function stakeholderMistakes(plant: Plant): Mistake[] {
  return plant.stakeholders.flatMap(({ party, people, voices = [], facts }, index) => {
    const place = `stakeholders.${index}`
    const parties: [string, string][] = [
      [`${place}.party`, party],
      ...people.map((person, at): [string, string] => [`${place}.people.${at}.party`, person.party]),
      ...voices.map((voice, at): [string, string] => [`${place}.voices.${at}`, voice]),
    ]
    return [
      ...parties.flatMap(([at, id]) => unknownParty(plant, at, id)),
      ...unknownFacts(plant, `${place}.facts`, facts),
      ...people.flatMap(({ presence }, at) =>
        presence === undefined ? [] : unknownFact(plant, `${place}.people.${at}.presence`, presence),
      ),
    ]
  })
}

function peerMistakes(plant: Plant, place: string, { others, ...peer }: Peer): Mistake[] {
  const amounts = ['capacity', 'firstCapacity', 'site', 'investment', 'robots', 'jobs'] as const
  const named = [
    { field: 'opening', id: peer.opening, kind: 'date' } as const,
    ...amounts.map((field) => ({ field, id: peer[field], kind: 'amount' }) as const),
  ]
  return [
    ...named.flatMap(({ field, id, kind }) =>
      id === undefined ? [] : unknownFact(plant, `${place}.${field}`, id, kind),
    ),
    ...unknownFacts(plant, `${place}.others`, others),
  ]
}

function mapMistakes(plant: Plant): Mistake[] {
  const { map } = plant
  if (map === undefined) return []
  return [
    ...unknownFact(plant, 'map.city', map.city, 'place'),
    ...map.cities.flatMap((id, index) => unknownFact(plant, `map.cities.${index}`, id, 'place')),
    ...map.lands.flatMap(({ market }, index) =>
      market === undefined ? [] : unknownFact(plant, `map.lands.${index}.market`, market),
    ),
  ]
}

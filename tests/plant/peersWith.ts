import type { KnownPlant } from '../../src/plant/asKnownOn.ts'
import { type PeerMeasure, type PeerRow, peerRow } from '../../src/plant/peerRows.ts'
import { comparedPlants } from '../../src/plant/peers.ts'
import type { AmountClaim, Peer, Plant } from '../../src/plant/plantSchema.ts'
import { type ClaimDraft, type FactDraft, inEveryLanguage, knownWith } from './plantWith.ts'

type Amount = number | (Partial<AmountClaim> & { readonly value: number }) | readonly ClaimDraft[]

/** A plant by its figures: `{ capacity: 100, site: { value: 1, unit: 'ha' } }`; a bare number is in the field's plain unit. */
export interface PeerDraft {
  readonly opening?: string
  readonly capacity?: Amount
  readonly firstCapacity?: Amount
  readonly site?: Amount
  readonly investment?: Amount
  readonly robots?: Amount
  readonly jobs?: Amount
  readonly others?: readonly string[]
}

const plainUnits = {
  capacity: 'vehicle/year',
  firstCapacity: 'vehicle/year',
  site: 'm2',
  investment: 'USD',
  robots: 'robot',
  jobs: 'job',
} as const

const ownIds: Readonly<Record<string, string>> = { site: 'site-area' }

/** A record of this plant and of others; a peer's facts are called `<peer>-site` and so on. */
export function withPeers(
  own: PeerDraft,
  peers: Readonly<Record<string, PeerDraft>> = {},
  rest: { readonly facts?: Readonly<Record<string, FactDraft>>; readonly map?: Plant['map'] } = {},
): KnownPlant {
  const entries = Object.entries(peers)
  return knownWith(
    {
      ...factsOf(own, (field) => ownIds[field] ?? field),
      ...Object.assign({}, ...entries.map(([id, draft]) => factsOf(draft, (field) => `${id}-${field}`))),
      ...rest.facts,
    },
    {
      ...(rest.map === undefined ? {} : { map: rest.map }),
      peers: entries.map(([id, { others = [], ...fields }]): Peer => {
        const named = Object.fromEntries(Object.keys(fields).map((field) => [field, `${id}-${field}`]))
        return { ...named, id, name: inEveryLanguage(id), place: inEveryLanguage(`${id} town`), others: [...others] }
      }),
    },
  )
}

/** The row of a peer, or of this plant where none is named. */
export function rowOf(plant: KnownPlant, measure: PeerMeasure, peer?: string): PeerRow {
  const one = comparedPlants(plant).find(({ id }) => id === (peer === undefined ? 'this' : `peer:${peer}`))
  if (one === undefined) throw new Error(`no plant ${peer}`)
  return peerRow(plant, one, measure)
}

export function rowsOf(plant: KnownPlant, measure: PeerMeasure): PeerRow[] {
  return comparedPlants(plant).map((one) => peerRow(plant, one, measure))
}

function factsOf({ others, opening, ...amounts }: PeerDraft, idOf: (field: string) => string) {
  const drafts = Object.entries(amounts).map(([field, amount]): [string, FactDraft] => {
    const unit = plainUnits[field as keyof typeof plainUnits]
    const claims = Array.isArray(amount) ? amount : [typeof amount === 'number' ? { value: amount } : amount]
    return [idOf(field), claims.map((claim) => ({ unit, ...claim }))]
  })
  const opened: [string, FactDraft][] = opening === undefined ? [] : [[idOf('opening'), [{ date: opening }]]]
  return Object.fromEntries([...drafts, ...opened])
}

import type { KnownPlant } from './asKnownOn.ts'
import { type Derived, derive, figureTerm } from './derived.ts'
import type { AmountFigure } from './figure.ts'
import type { Text } from './languages.ts'
import { amountOfField, type ComparedPlant, type PeerField } from './peers.ts'
import type { Unit } from './units.ts'

/** By what plants are compared. */
export type PeerMeasure = 'site' | 'investment' | 'robots' | 'jobs'

/** Why a plant's figure cannot stand beside the others. */
export type Unlike =
  | { readonly why: 'missing'; readonly fields: readonly PeerField[] }
  /** Money in another currency, with no rate of a day on record. */
  | { readonly why: 'rate'; readonly figure: AmountFigure }
  | { readonly why: 'unit'; readonly figure: AmountFigure }
  | { readonly why: 'division' }
  /** Its figures take in or leave out what the others do not. */
  | { readonly why: 'scope'; readonly scopes: readonly Text[] }

/** What one plant comes to by one measure. */
export interface PeerRow {
  readonly compared: ComparedPlant
  readonly measure: PeerMeasure
  /** m², dollars or cars, or jobs; null where there is no number. */
  readonly amount: number | null
  /** How the amount follows; null for jobs, which are shown as they are, and where there is no number. */
  readonly derived: Derived | null
  /** The figures on record that it rests on. */
  readonly figures: readonly AmountFigure[]
  /** Something that it rests on is intended, not done. */
  readonly isPlan: boolean
  /** Null where it is like the others and so can be compared. */
  readonly unlike: Unlike | null
}

interface Side {
  readonly field: PeerField
  readonly units: readonly [Unit, ...Unit[]]
}

const cars = ['vehicle/year'] as const

/** Investment and robots are set against the capacity that they came with. */
const formulas: Readonly<Record<PeerMeasure, readonly [Side] | readonly [Side, Side]>> = {
  site: [
    { field: 'site', units: ['m2'] },
    { field: 'capacity', units: cars },
  ],
  investment: [
    { field: 'investment', units: ['USD'] },
    { field: 'firstCapacity', units: cars },
  ],
  robots: [
    { field: 'firstCapacity', units: cars },
    { field: 'robots', units: ['robot'] },
  ],
  jobs: [{ field: 'jobs', units: ['job', 'person'] }],
}

/** A plant by a measure: a number only where every figure of its formula is on record in a unit that converts exactly. */
export function peerRow(plant: KnownPlant, compared: ComparedPlant, measure: PeerMeasure): PeerRow {
  const sides = formulas[measure].map(({ field, units }) => ({ field, units, figure: sideOf(plant, compared, field) }))
  const missing = sides.filter(({ figure }) => figure === null).map(({ field }) => onceCapacity(field))
  const found = sides.flatMap(({ figure, units }) => (figure === null ? [] : [inUnit(figure, units)]))
  const figures = found.map(({ figure }) => figure)
  const base = { compared, measure, figures, isPlan: figures.some(({ claim }) => claim.kind === 'plan') }
  const none = (unlike: Unlike): PeerRow => ({ ...base, amount: null, derived: null, unlike })
  if (missing.length > 0) return none({ why: 'missing', fields: missing })
  const foreign = found.find(({ term }) => term === null)
  if (foreign !== undefined)
    return none({ why: measure === 'investment' && isMoney(foreign.figure) ? 'rate' : 'unit', figure: foreign.figure })
  const [left, right] = found
  const derived = derive(left?.term ?? null, '÷', right?.term ?? null)
  const amount = formulas[measure].length === 1 ? (left?.figure.claim.value ?? null) : (derived?.amount ?? null)
  if (amount === null) return none({ why: 'division' })
  const scopes = found.flatMap(({ scope }) => scope ?? [])
  return { ...base, amount, derived, unlike: scopes.length === 0 ? null : { why: 'scope', scopes } }
}

function sideOf(plant: KnownPlant, compared: ComparedPlant, field: PeerField): AmountFigure | null {
  const figure = amountOfField(plant, compared, field)
  return figure === null && field === 'firstCapacity' ? amountOfField(plant, compared, 'capacity') : figure
}

function onceCapacity(field: PeerField): PeerField {
  return field === 'firstCapacity' ? 'capacity' : field
}

/** A figure as a term in the first of the units, converted exactly or as its own source gives it there; else without a term. */
function inUnit(figure: AmountFigure, units: Side['units']) {
  const { claim, others } = figure
  const all = [claim, ...others]
  const given = [claim, ...others.filter((other) => other.restates === claim.id || claim.restates === other.id)]
  const terms = given.flatMap((one) => {
    const unit = units.find((wanted) => wanted === one.unit) ?? units[0]
    const said = { ...figure, claim: one, others: all.filter((other) => other !== one) }
    const term = figureTerm(said, unit)
    return term === null ? [] : [{ figure: said, term }]
  })
  return { ...(terms[0] ?? { figure, term: null }), scope: claim.scope ?? terms[0]?.figure.claim.scope }
}

function isMoney({ claim }: AmountFigure): boolean {
  return claim.unit === 'KZT' || claim.unit === 'EUR'
}

import type { KnownPlant } from './asKnownOn.ts'
import { knownFrom } from './asKnownOn.ts'
import type { PartialDate } from './partialDate.ts'
import type { AmountClaim, Claim } from './plantSchema.ts'
import { converted, type Unit } from './units.ts'

/** What a fact comes to on the plant's day: the chosen claim, and all the others beside it. */
export interface Figure<C extends Claim = Claim> {
  /** The fact's id. */
  readonly fact: string
  readonly claim: C
  /** The other known claims, earliest first. */
  readonly others: readonly C[]
}

export type AmountFigure = Figure<AmountClaim>

const rankOrder = { deprecated: 0, normal: 1, preferred: 2 } as const

/** The amount of a fact, or null where nothing is on record; in a series, the amount for one period. */
export function amountOf(plant: KnownPlant, id: string, period?: PartialDate): AmountFigure | null {
  const fact = plant.facts[id]
  if (fact?.of !== 'amount') return null
  const claims = fact.series === true ? fact.claims.filter((claim) => claim.period === period) : fact.claims
  return figureOf(plant, id, claims)
}

/** The amount reported for one period, whatever was planned for it; null where no report is on record. */
export function reportedAmount(plant: KnownPlant, id: string, period: PartialDate): AmountFigure | null {
  const fact = plant.facts[id]
  if (fact?.of !== 'amount') return null
  const reports = fact.claims.filter((claim) => claim.kind === 'report' && claim.period === period)
  return figureOf(plant, id, reports)
}

/** The highest rank, and among equals the latest known; the order of the claims does not matter. */
export function figureOf<C extends Claim>(plant: KnownPlant, fact: string, claims: readonly C[]): Figure<C> | null {
  const sorted = byKnown(plant, claims)
  const choice = [...sorted].sort((a, b) => heightOf(a) - heightOf(b)).at(-1)
  if (choice === undefined) return null
  return { fact, claim: choice, others: sorted.filter((claim) => claim !== choice) }
}

/** A conversion stands below what it converts. */
function heightOf(claim: Claim): number {
  return rankOrder[claim.rank ?? 'normal'] - ('restates' in claim ? 0.5 : 0)
}

/** Claims in the order in which they became known, then by id. */
export function byKnown<C extends Claim>(plant: KnownPlant, claims: readonly C[]): C[] {
  const key = (claim: C) => `${knownFrom(claim, plant.checked)} ${claim.id}`
  return [...claims].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** A claim's amount in a unit: exactly, or as the claim that restates it or that it restates; else null. */
export function amountIn(claim: AmountClaim, unit: Unit, all: readonly AmountClaim[]): number | null {
  const exact = converted(claim.value, claim.unit, unit)
  if (exact !== null) return exact
  return all.find((other) => other.unit === unit && isSameSaying(other, claim))?.value ?? null
}

/**
 * The other reports that say otherwise than a report; a plan has no rivals and is none. Neither is what is
 * deprecated or restates another claim: each saying counts once, in the unit that it was made in.
 */
export function rivalsOf({ claim, others }: AmountFigure): AmountClaim[] {
  if (claim.kind === 'plan') return []
  return others.filter((other) => {
    if (other.kind === 'plan' || other.rank === 'deprecated') return false
    if (other.restates !== undefined || isSameSaying(other, claim)) return false
    return !agrees(other, claim, [claim, ...others])
  })
}

/** Whether a claim's amount, in the other's unit, is the same up to rounding. */
export function agrees(claim: AmountClaim, other: AmountClaim, all: readonly AmountClaim[]): boolean {
  const amount = amountIn(claim, other.unit, all)
  return amount !== null && agree(amount, other.value)
}

/** How many rivals lie below and above the figure. */
export function rivalSides(figure: AmountFigure): { lower: number; higher: number; apart: number } {
  const { claim, others } = figure
  const amounts = rivalsOf(figure).map((rival) => amountIn(rival, claim.unit, [claim, ...others]))
  return {
    lower: amounts.filter((amount) => amount !== null && amount < claim.value).length,
    higher: amounts.filter((amount) => amount !== null && amount > claim.value).length,
    apart: amounts.filter((amount) => amount === null).length,
  }
}

function isSameSaying(a: AmountClaim, b: AmountClaim): boolean {
  return a.restates === b.id || b.restates === a.id
}

/** Equal at the precision of the coarser one, and 1 % apart at most: 300 is no rounded 310, though it has one digit. */
function agree(a: number, b: number): boolean {
  const digits = Math.max(1, Math.min(significantDigits(a), significantDigits(b)))
  return a.toPrecision(digits) === b.toPrecision(digits) && Math.abs(a - b) <= Math.max(a, b) / 100
}

function significantDigits(amount: number): number {
  return amount.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
}

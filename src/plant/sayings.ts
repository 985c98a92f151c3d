import type { KnownPlant } from './asKnownOn.ts'
import { type AmountFigure, agrees, amountOf, byKnown } from './figure.ts'
import { isSetAside } from './isSetAside.ts'
import type { AmountClaim, Claim, Statement } from './plantSchema.ts'

/** Who announced an amount and who reported it, earliest first, without what was set aside. */
export interface Sayings {
  readonly figure: AmountFigure
  readonly announced: readonly AmountClaim[]
  readonly reported: readonly AmountClaim[]
  /** Whether they all come to the same amount. */
  readonly agree: boolean
}

/** Null where nothing is on record. */
export function sayingsOf(plant: KnownPlant, fact: string): Sayings | null {
  const figure = amountOf(plant, fact)
  if (figure === null) return null
  const all = [figure.claim, ...figure.others]
  const said = byKnown(plant, all).filter((claim) => !isSetAside(claim) && claim.restates === undefined)
  return {
    figure,
    announced: said.filter(({ kind }) => kind === 'plan'),
    reported: said.filter(({ kind }) => kind === 'report'),
    agree: said.every((claim) => claim === figure.claim || agrees(claim, figure.claim, all)),
  }
}

/** All claims and statements that are known on the plant's day. */
export function everySaying(plant: KnownPlant): Saying[] {
  return [...Object.values(plant.facts).flatMap(({ claims }): readonly Saying[] => claims), ...plant.statements]
}

/** How many sources stand behind what is said: one that says a thing twice counts once. */
export function sourceCount(sayings: readonly Saying[]): number {
  return new Set(sayings.map(({ source }) => source)).size
}

type Saying = Claim | Statement

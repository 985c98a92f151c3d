import type { Plant, Source } from './plantSchema.ts'

export interface NumberedSource {
  readonly id: string
  /** Its number everywhere on the page, from 1: its place in the record. */
  readonly number: number
  readonly source: Source
  /** The facts that rest on it, in the record's order. */
  readonly facts: readonly string[]
}

/** Every source once, with the facts that it carries. */
export function numberedSources(plant: Plant): NumberedSource[] {
  return Object.entries(plant.sources).map(([id, source], index) => ({
    id,
    number: index + 1,
    source,
    facts: Object.entries(plant.facts).flatMap(([fact, { claims }]) =>
      claims.some((claim) => claim.source === id) ? [fact] : [],
    ),
  }))
}

/** The number of a source, from 1. */
export function sourceNumber(plant: Plant, id: string): number {
  return Object.keys(plant.sources).indexOf(id) + 1
}

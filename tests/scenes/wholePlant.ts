import type { KnownPlant } from '../../src/plant/asKnownOn.ts'
import type { AmountClaim } from '../../src/plant/plantSchema.ts'
import { type FactDraft, type FactDrafts, knownWith, type PlantDraft } from '../plant/plantWith.ts'

type Amount = Partial<AmountClaim> & { readonly value: number }

const amounts = {
  investment: { value: 310_000_000, unit: 'USD', said: '2025-10-21' },
  'site-area': { value: 630_000, unit: 'm2' },
  robots: { value: 68, unit: 'robot' },
  capacity: { value: 70_000, unit: 'vehicle/year', bound: 'up-to' },
  'car-length': { value: 4810, unit: 'mm' },
  'car-width': { value: 1900, unit: 'mm' },
  'pitch-length': { value: 105, unit: 'm' },
  'pitch-width': { value: 68, unit: 'm' },
} as const satisfies Record<string, Amount>

type Changes = Partial<Record<keyof typeof amounts, Partial<AmountClaim> | null>>

/** A plant of which everything that the drawings need is on record; a null takes a figure off it. */
export function wholePlant(changes: Changes = {}, more: FactDrafts = {}, rest: PlantDraft = {}): KnownPlant {
  const facts = Object.entries(amounts).flatMap(([id, amount]): [string, FactDraft][] => {
    const change = changes[id as keyof typeof amounts]
    return change === null ? [] : [[id, [{ ...amount, ...change }]]]
  })
  return knownWith({ ...Object.fromEntries(facts), ...more }, rest)
}

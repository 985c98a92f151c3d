import type { Claim } from './plantSchema.ts'

/** Whether the record sets a claim below all others, with the reason: it is shown where claims are, and counts nowhere. */
export function isSetAside({ rank }: Claim): boolean {
  return rank === 'deprecated'
}

import type { KnownPlant } from './asKnownOn.ts'
import { isSetAside } from './isSetAside.ts'
import type { Claim } from './plantSchema.ts'

export interface ClaimCounts {
  readonly reports: number
  readonly plans: number
  /** Set above the others, or below them, each with a reason. */
  readonly chosen: number
  readonly setAside: number
  /** Neither said nor published on a known date. */
  readonly undated: number
  readonly support: Readonly<Record<Claim['support'], number>>
}

/** The claims known on the plant's day, counted by what the record says about each of them. */
export function claimCounts(plant: KnownPlant): ClaimCounts {
  const claims = Object.values(plant.facts).flatMap((fact): Claim[] => fact.claims)
  const count = (is: (claim: Claim) => boolean) => claims.filter(is).length
  const supported = (how: Claim['support']) => count(({ support }) => support === how)
  return {
    reports: count(({ kind }) => kind === 'report'),
    plans: count(({ kind }) => kind === 'plan'),
    chosen: count(({ rank }) => rank === 'preferred'),
    setAside: count(isSetAside),
    undated: count(({ said, published }) => said === undefined && published === undefined),
    support: {
      official: supported('official'),
      several: supported('several'),
      one: supported('one'),
      weak: supported('weak'),
    },
  }
}

import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Claim } from '../plant/plantSchema.ts'

/** A newspaper announces nothing itself: its plans are "according to" it. */
export function sayingPhrase(plant: KnownPlant, { by, kind }: Claim): 'reported' | 'announced' | 'accordingTo' {
  if (kind === 'report') return 'reported'
  return plant.parties[by]?.kind === 'press' ? 'accordingTo' : 'announced'
}

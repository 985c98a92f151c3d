import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Claim } from '../plant/plantSchema.ts'

/** A newspaper announces nothing itself: its plans are "according to" it. */
export function sayingPhrase(plant: KnownPlant, { by, kind }: Claim): 'saidBy' | 'accordingTo' {
  return kind === 'plan' && plant.parties[by]?.kind === 'press' ? 'accordingTo' : 'saidBy'
}

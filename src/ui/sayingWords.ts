import type { Words } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Claim, Statement } from '../plant/plantSchema.ts'

/** The name of a party; short where a source line has no room. */
export function partyName({ text }: Words, plant: KnownPlant, id: string, form: 'full' | 'short' = 'full'): string {
  const party = plant.parties[id]
  if (party === undefined) return id
  return text(form === 'short' ? (party.short ?? party.name) : party.name)
}

/** The date to name beside a claim: when it was said, else published; null where neither is known. */
export function heardOn(
  { format }: Words,
  saying: Claim | Statement,
  form: 'date' | 'shortDate' = 'date',
): string | null {
  const heard = saying.said ?? saying.published
  return heard === undefined ? null : format[form](heard)
}

/** Who said it and when, for a line by itself: Kia, 21 October 2025. */
export function saidBy(words: Words, plant: KnownPlant, saying: Claim | Statement): string {
  const when = heardOn(words, saying)
  return `${partyName(words, plant, saying.by, 'short')}${when === null ? '' : `, ${when}`}`
}

import type { SceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Evidence } from '../plant/evidence.ts'
import type { AmountClaim, DateClaim } from '../plant/plantSchema.ts'
import { heardOn, partyName, saidBy } from '../ui/sayingWords.ts'

/** What a piece of evidence is about, and what it comes to: Direct investment, $310 million. */
export function evidenceWords(
  words: SceneWords,
  plant: KnownPlant,
  { fact: id, saying }: Evidence,
): { readonly about: string; readonly value: string } {
  const { t, format, text } = words
  const fact = id === null ? undefined : plant.facts[id]
  if (saying === null) return { about: fact === undefined ? '' : text(fact.label), value: t.grades.none }
  if (fact === undefined) return { about: partyName(words, plant, saying.by), value: heardOn(words, saying) ?? '' }
  const about = text(fact.label)
  if (fact.of === 'amount') return { about, value: format.claim(saying as AmountClaim) }
  const { date, bound } = saying as DateClaim
  if (fact.of === 'date' && date !== null) return { about, value: format.dateOf(date, bound) }
  return { about, value: saidBy(words, plant, saying) }
}

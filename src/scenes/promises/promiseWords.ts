import { capital } from '../../i18n/capital.ts'
import type { SceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import type { HistoryState, PromiseHistory } from '../../plant/promiseHistories.ts'
import { claimValue } from '../../ui/claimWords.ts'
import type { MarkKind } from '../../ui/StatusMark.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'

const reported: readonly HistoryState[] = ['kept', 'later', 'ahead', 'reported']

/** The mark that a promise stands under. */
export function markOfState(state: HistoryState): MarkKind & ('reported' | 'passed' | 'announced') {
  if (reported.includes(state)) return 'reported'
  return state === 'passed' ? 'passed' : 'announced'
}

/** What was promised: the event or the amount, and of a series the time that it is about. */
export function promiseName({ text, t, format }: SceneWords, plant: KnownPlant, history: PromiseHistory): string {
  const fact = plant.facts[history.fact]
  if (fact === undefined) return history.fact
  const name = text(fact.of === 'date' ? fact.subject : fact.label)
  return history.period === null ? name : t.promises.inPeriod(name, format.date(history.period))
}

/** What one of its claims says; the name says already which time it is about. */
export function saidValue(words: SceneWords, claim: Claim): string {
  if (!('value' in claim)) return capital(claimValue(words, claim))
  const { period: _, periodBound: __, ...rest } = claim
  return capital(claimValue(words, rest))
}

/** Who said it and when, in short. */
export function whoAndWhen(words: SceneWords, plant: KnownPlant, claim: Claim): string {
  return words.t.promises.saidBy(partyName(words, plant, claim.by, 'short'), heardOn(words, claim, 'shortDate'))
}

/** All of them counted by what is on record since, and how many moved, as the scene's finding says it. */
export function promiseFinding({ t }: SceneWords, histories: readonly PromiseHistory[]): string {
  const count = (mark: MarkKind) => histories.filter(({ state }) => markOfState(state) === mark).length
  return histories.length === 0
    ? t.promises.findingNone
    : t.promises.finding(histories.length, count('reported'), count('passed'), count('announced'))
}

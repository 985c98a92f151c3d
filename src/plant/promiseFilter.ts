import type { KnownPlant } from './asKnownOn.ts'
import { type HistoryState, historyStates, type PromiseHistory } from './promiseHistories.ts'
import { others, promisersOf } from './promisers.ts'

/** Whose promises are asked for, and in which state; null asks for all. */
export interface PromiseFilter {
  readonly who: string | null
  readonly state: HistoryState | null
}

/** What an address asks for; what the record or the page does not know asks for all. */
export function promiseFilter(
  plant: KnownPlant,
  given: { readonly who: string; readonly state: string },
): PromiseFilter {
  return {
    who: promisers(plant).find((id) => id === given.who) ?? null,
    state: historyStates.find((state) => state === given.state) ?? null,
  }
}

/** All whose promises can be asked for: those without any too, so that this is said. */
export function promisers(plant: KnownPlant): string[] {
  return [...plant.stakeholders.map(({ id }) => id), others]
}

export function filtered(
  plant: KnownPlant,
  histories: readonly PromiseHistory[],
  { who, state }: PromiseFilter,
): PromiseHistory[] {
  return histories.filter(
    (history) =>
      (state === null || history.state === state) && (who === null || promisersOf(plant, history).includes(who)),
  )
}

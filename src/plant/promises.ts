import type { KnownPlant } from './asKnownOn.ts'
import { byKnown, figureOf } from './figure.ts'
import { boundedPeriod, checkedPeriod, type Day, type PartialDate } from './partialDate.ts'
import type { DateClaim } from './plantSchema.ts'

/**
 * What became of a promise. `passed` says only that its date went by and nothing is on record:
 * that is neither late nor broken. `undated` names no date; `unpromised` happened without a promise.
 */
export type PromiseState = 'kept' | 'later' | 'ahead' | 'passed' | 'due' | 'undated' | 'unpromised'

/** A dated fact with the history of its promises. */
export interface DatedPromise {
  readonly fact: string
  /** Every promise known, in the order made; each but the last was replaced by the next that names another date. */
  readonly steps: readonly { readonly claim: DateClaim; readonly replaced: boolean }[]
  /** The promise that counts: of those made before the event, the last with a date, or the last where none has one. */
  readonly promise: DateClaim | null
  readonly event: DateClaim | null
  readonly state: PromiseState
}

/** Null where nothing at all is on record. */
export function promiseOf(plant: KnownPlant, id: string): DatedPromise | null {
  const fact = plant.facts[id]
  if (fact?.of !== 'date') return null
  const claims = byKnown(
    plant,
    fact.claims.filter(({ rank }) => rank !== 'deprecated'),
  )
  const reports = claims.filter(({ kind }) => kind === 'report')
  const plans = claims.filter(({ kind }) => kind === 'plan')
  const event = figureOf(plant, id, reports)?.claim ?? null
  const before = event === null ? plans : plans.filter((plan) => madeBefore(plan, event))
  const promise = before.findLast(({ date }) => date !== null) ?? before.at(-1) ?? null
  if (event === null && promise === null) return null
  const steps = plans.map((claim, index) => ({
    claim,
    replaced: plans.slice(index + 1).some((later) => later.date !== claim.date && later.date !== null),
  }))
  const state = stateOf(promise?.date, event?.date ?? null, plant.day, promise?.bound)
  return { fact: id, steps, promise, event, state }
}

/**
 * The event against the promise. Partial dates get the benefit of the doubt: an event is later only
 * if its first possible day is after the promise's last, and a date has passed only with its last day.
 * What was promised "by" a date cannot come ahead of it.
 */
export function stateOf(
  promised: PartialDate | null | undefined,
  happened: PartialDate | null,
  day: Day,
  bound?: DateClaim['bound'],
): PromiseState {
  if (!promised) return happened === null ? 'undated' : 'unpromised'
  const { start, end } = boundedPeriod(promised, bound)
  if (happened === null) return end < day ? 'passed' : 'due'
  if (checkedPeriod(happened).start > end) return 'later'
  return checkedPeriod(happened).end < start && bound !== 'by' ? 'ahead' : 'kept'
}

/** Made before, or not known to be made after: a plan said in the event's own month still counts. */
function madeBefore(plan: DateClaim, event: DateClaim): boolean {
  const heard = plan.said ?? plan.published
  if (heard === undefined || event.date === null) return true
  return checkedPeriod(heard).start <= checkedPeriod(event.date).end
}

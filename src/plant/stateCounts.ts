import type { Milestone } from './milestones.ts'
import { boundedPeriod, checkedPeriod } from './partialDate.ts'
import type { PromiseState } from './promises.ts'

/** Every state of a promise: first what happened, then what has not, as the page explains them. */
export const promiseStates = [
  'kept',
  'later',
  'ahead',
  'unpromised',
  'passed',
  'due',
  'undated',
] as const satisfies readonly PromiseState[]

/** How many milestones stand in each state. */
export function stateCounts(milestones: readonly Milestone[]): Record<PromiseState, number> {
  const count = (state: PromiseState) => milestones.filter(({ promise }) => promise.state === state).length
  return {
    kept: count('kept'),
    later: count('later'),
    ahead: count('ahead'),
    unpromised: count('unpromised'),
    passed: count('passed'),
    due: count('due'),
    undated: count('undated'),
  }
}

/** How many milestones happened after a date that had been announced for them first and was then replaced. */
export function slippedCount(milestones: readonly Milestone[]): number {
  return milestones.filter(({ promise: { event, steps } }) => {
    if (event === null || event.date === null) return false
    const { start } = checkedPeriod(event.date)
    return steps.some(({ claim }) => claim.date !== null && boundedPeriod(claim.date, claim.bound).end < start)
  }).length
}

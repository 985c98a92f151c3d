import type { Milestone } from './milestones.ts'
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

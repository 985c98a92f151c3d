import { expect, test } from 'vitest'
import { plantMilestones } from '../../src/plant/milestones.ts'
import { promiseStates, slippedCount, stateCounts } from '../../src/plant/stateCounts.ts'
import { knownWith } from './plantWith.ts'

const plan = { kind: 'plan', said: '2024-01-01' } as const

test('stateCounts counts the milestones in each state', () => {
  const plant = knownWith({
    kept: [{ ...plan, date: '2025-10' }, { date: '2025-10-21' }],
    later: [{ ...plan, date: '2025-01' }, { date: '2025-02' }],
    ahead: [{ ...plan, date: '2025-03' }, { date: '2025-02' }],
    unpromised: [{ date: '2025-02' }],
    passed: [{ ...plan, date: '2026-01' }],
    due: [{ ...plan, date: '2026-12' }],
    undated: [{ ...plan, date: null }],
    another: [{ ...plan, date: '2027' }],
  })
  expect(stateCounts(plantMilestones(plant))).toEqual({
    kept: 1,
    later: 1,
    ahead: 1,
    unpromised: 1,
    passed: 1,
    due: 2,
    undated: 1,
  })
})

test('promiseStates holds each state once', () => {
  expect([...promiseStates].sort()).toEqual(['ahead', 'due', 'kept', 'later', 'passed', 'undated', 'unpromised'])
})

test('slippedCount counts what happened after a date that was announced for it first', () => {
  const plant = knownWith({
    slipped: [{ ...plan, date: '2025-Q1' }, { ...plan, said: '2024-09-10', date: '2025-07' }, { date: '2025-07' }],
    late: [{ ...plan, date: '2025-01' }, { date: '2025-02' }],
    kept: [{ ...plan, date: '2025-10' }, { date: '2025-10-21' }],
    brought: [{ ...plan, date: '2025-12' }, { ...plan, said: '2024-09-10', date: '2025-07' }, { date: '2025-07' }],
    open: [
      { ...plan, date: '2025-Q1' },
      { ...plan, said: '2024-09-10', date: '2026-07' },
    ],
    undated: [{ ...plan, date: null }, { date: '2025-07' }],
  })
  expect(slippedCount(plantMilestones(plant))).toBe(2)
})

import { describe, expect, test } from 'vitest'
import { timelineEvents } from '../../../src/scenes/timeline/events.ts'
import { type ClaimDraft, type FactDrafts, knownWith } from '../../plant/plantWith.ts'

const plan = (date: string | null): ClaimDraft => ({ date, kind: 'plan', said: '2024-01-01' })

function groupsOf(facts: FactDrafts): string[] {
  return timelineEvents(knownWith(facts)).groups.map(({ milestones }) => milestones.map(({ id }) => id).join(' + '))
}

describe('timelineEvents(plant)', () => {
  test('groups what shares a place: a month with a day in it, the day first', () => {
    expect(groupsOf({ sorento: [{ date: '2025-10' }], opening: [{ date: '2025-10-21' }] })).toEqual([
      'opening + sorento',
    ])
    expect(groupsOf({ pilot: [{ date: '2025-Q4' }], sorento: [{ date: '2025-10' }] })).toEqual(['sorento + pilot'])
  })

  test('keeps apart what is reported and what is only announced', () => {
    expect(groupsOf({ opening: [{ date: '2025-10-21' }], sorento: [plan('2025-10')] })).toEqual(['sorento', 'opening'])
  })

  test('keeps apart two days, two months, and a month beside its neighbour', () => {
    expect(groupsOf({ b: [{ date: '2025-10-22' }], a: [{ date: '2025-10-21' }] })).toEqual(['a', 'b'])
    expect(groupsOf({ b: [{ date: '2025-11' }], a: [{ date: '2025-10' }] })).toEqual(['a', 'b'])
    expect(groupsOf({ b: [{ date: '2025-11' }], a: [{ date: '2025-10-21' }] })).toEqual(['a', 'b'])
  })

  test('draws what has a year only as a span of that year', () => {
    const { groups, spans } = timelineEvents(knownWith({ 'third-model': [plan('2026')] }))
    expect(groups).toEqual([])
    expect(spans).toMatchObject([{ id: 'third-model', year: '2026', of: { milestone: { grade: 'announced' } } }])
  })

  test('draws an announced total as a span of its year, and no total of a part of one', () => {
    const claims = [
      { value: 30_000, period: '2026', kind: 'plan' as const },
      { value: 2000, period: '2026-Q1', kind: 'plan' as const },
    ]
    const { spans } = timelineEvents(knownWith({ output: { series: true, claims } }))
    expect(spans).toMatchObject([{ id: 'output-2026', year: '2026', of: { promise: { state: 'due' } } }])
  })

  test('draws a reported total as a span of its year also where nobody had announced it', () => {
    const claims = [
      { value: 2900, period: '2025' },
      { value: 2500, period: '2025-11' },
    ]
    const { spans } = timelineEvents(knownWith({ output: { series: true, claims } }))
    expect(spans).toMatchObject([
      { id: 'output-2025', year: '2025', of: { promise: { state: 'reported', promise: null } } },
    ])
  })

  test('has no place for what has no date', () => {
    const facts: FactDrafts = { expansion: [plan(null)], opening: [{ date: '2025-10-21' }] }
    expect(groupsOf(facts)).toEqual(['opening'])
    expect(timelineEvents(knownWith(facts)).spans).toEqual([])
  })
})

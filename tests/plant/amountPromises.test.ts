import { describe, expect, test } from 'vitest'
import { amountPromises } from '../../src/plant/amountPromises.ts'
import { type ClaimDraft, knownWith } from './plantWith.ts'

describe('amountPromises(plant, id)', () => {
  const promises = (claims: ClaimDraft[], checked = '2026-06-30') =>
    amountPromises(knownWith({ output: { series: true, claims } }, { checked }), 'output')
  const plan = (value: number, period: string, said = '2025-01-01') =>
    ({ value, period, said, kind: 'plan' }) as ClaimDraft

  test('sets the promise for a period beside the report for it, without a judgement', () => {
    expect(promises([plan(3_000, '2025'), { value: 1_200, period: '2025' }])).toMatchObject([
      {
        fact: 'output',
        period: '2025',
        promise: { value: 3_000 },
        others: [],
        report: { value: 1_200 },
        state: 'reported',
      },
    ])
  })

  test('a reported zero is a report', () => {
    expect(promises([plan(3_000, '2025'), { value: 0, period: '2025' }])).toMatchObject([
      { report: { value: 0 }, state: 'reported' },
    ])
  })

  test.each([
    ['2025', '2025-12-31', 'due'],
    ['2025', '2026-01-01', 'passed'],
    ['2026-Q1', '2026-03-31', 'due'],
    ['2026-Q1', '2026-04-01', 'passed'],
    ['2024-02', '2024-02-29', 'due'],
    ['2024-02', '2024-03-01', 'passed'],
  ])('a promise for %s without a report is on %s: %s', (period, day, state) => {
    expect(promises([plan(3_000, period, '2024-01-01')], day)).toMatchObject([{ report: null, state }])
  })

  test('the last promise counts; the earlier ones for the same period stand beside it', () => {
    const [one] = promises([plan(4_000, '2025', '2025-06'), plan(3_000, '2025', '2025-01'), plan(30_000, '2026')])
    expect(one?.promise?.value).toBe(4_000)
    expect(one?.others.map(({ value }) => value)).toEqual([3_000])
  })

  test('go by period', () => {
    const list = promises([plan(30_000, '2026'), plan(3_000, '2025'), { value: 900, period: '2024' }])
    expect(list.map(({ period }) => period)).toEqual(['2024', '2025', '2026'])
  })

  test.each(['2025', '2025-Q4'])('what was reported for %s without a promise stands there without one', (period) => {
    expect(promises([{ value: 900, period }])).toMatchObject([
      { fact: 'output', period, promise: null, others: [], report: { value: 900 }, state: 'reported' },
    ])
  })

  test('a single month is there only where it was promised', () => {
    expect(promises([{ value: 900, period: '2025-12' }])).toEqual([])
    expect(promises([plan(800, '2025-12'), { value: 900, period: '2025-12' }])).toMatchObject([
      { period: '2025-12', promise: { value: 800 }, report: { value: 900 }, state: 'reported' },
    ])
  })

  test('a report for another period is no report for this one', () => {
    expect(promises([plan(3_000, '2025'), { value: 300, period: '2025-12' }])).toMatchObject([
      { period: '2025', report: null, state: 'passed' },
    ])
  })

  test('are none for a fact of another kind, or none', () => {
    expect(amountPromises(knownWith({ output: [{ date: '2025' }] }), 'output')).toEqual([])
    expect(amountPromises(knownWith(), 'output')).toEqual([])
  })

  test('a plan made after the report, or without a date, does not hide it', () => {
    const report: ClaimDraft = { value: 1_200, period: '2025', said: '2026-01-15' }
    expect(promises([report, plan(3_000, '2025', '2026-02')])).toMatchObject([
      { promise: { value: 3_000 }, others: [], report: { value: 1_200 }, state: 'reported' },
    ])
    expect(promises([report, { value: 4_000, period: '2025', kind: 'plan', said: undefined }])).toMatchObject([
      { promise: { value: 4_000 }, report: { value: 1_200 }, state: 'reported' },
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { annualOutput, reportedMonths } from '../../src/plant/output.ts'
import { type ClaimDraft, type FactDrafts, knownWith } from './plantWith.ts'

const output = (...claims: ClaimDraft[]): FactDrafts => ({ output: { series: true, claims } })

describe('annualOutput(plant)', () => {
  const annual = (...claims: ClaimDraft[]) => annualOutput(knownWith(output(...claims)))

  test('is the report for the last year that has one', () => {
    expect(annual({ value: 100, period: '2025' }, { value: 50, period: '2024' })?.value).toBe(100)
    expect(annual({ value: 0, period: '2025' })?.value).toBe(0)
  })

  test('passes over plans, months and quarters', () => {
    expect(
      annual(
        { value: 50, period: '2024' },
        { value: 3_000, period: '2025', kind: 'plan' },
        { value: 10, period: '2025-12' },
        { value: 30, period: '2025-Q4' },
      )?.value,
    ).toBe(50)
  })

  test('is the report, though a later or undated plan is for the same year', () => {
    const report: ClaimDraft = { value: 100, period: '2025', said: '2026-01-15' }
    for (const said of ['2026-02', undefined]) {
      expect(annual(report, { value: 3_000, period: '2025', kind: 'plan', said })?.value).toBe(100)
    }
  })

  test('passes over a report that was heard before its year was over', () => {
    const early: ClaimDraft = { value: 60, period: '2025', said: '2025-12-30' }
    expect(annual(early)).toBeNull()
    expect(annual(early, { value: 50, period: '2024' })?.value).toBe(50)
    expect(annual({ ...early, rank: 'preferred' }, { value: 100, period: '2025', said: '2026-01' })?.value).toBe(100)
    expect(annual({ ...early, said: '2025-12-31' })?.value).toBe(60)
    expect(annual({ ...early, said: '2025' })?.value).toBe(60)
    expect(annual({ ...early, said: '2025', recorded: '2025-11-03' })).toBeNull()
  })

  test('is the highest ranked of several for one year', () => {
    expect(annual({ value: 1, period: '2025', rank: 'preferred' }, { value: 2, period: '2025' })?.value).toBe(1)
  })

  test('is null where no whole year is reported', () => {
    expect(annual()).toBeNull()
    expect(annual({ value: 3_000, period: '2026', kind: 'plan' })).toBeNull()
    expect(annual({ value: 10, period: '2025-12' })).toBeNull()
    expect(annualOutput(knownWith())).toBeNull()
    expect(annualOutput(knownWith({ output: [{ date: '2025' }] }))).toBeNull()
  })
})

describe('reportedMonths(plant)', () => {
  const count = (...claims: ClaimDraft[]) => reportedMonths(knownWith(output(...claims)))

  test('counts each month with a report once', () => {
    expect(
      count(
        { value: 900, period: '2025-11' },
        { value: 910, period: '2025-11', rank: 'preferred' },
        { value: 0, period: '2025-12' },
      ),
    ).toBe(2)
  })

  test('passes over plans, quarters and years', () => {
    expect(
      count(
        { value: 900, period: '2025-11', kind: 'plan' },
        { value: 30, period: '2025-Q4' },
        { value: 100, period: '2025' },
      ),
    ).toBe(0)
  })

  test('is 0 where the record has no output, or none that is an amount', () => {
    expect(reportedMonths(knownWith())).toBe(0)
    expect(reportedMonths(knownWith({ output: [{ date: '2025' }] }))).toBe(0)
  })
})

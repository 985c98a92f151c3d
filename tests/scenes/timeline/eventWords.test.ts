import { describe, expect, test } from 'vitest'
import { amountPromises } from '../../../src/plant/amountPromises.ts'
import { plantMilestones } from '../../../src/plant/milestones.ts'
import { monthsOf } from '../../../src/plant/months.ts'
import { rolledUp } from '../../../src/plant/rolledUp.ts'
import {
  milestoneDate,
  milestonesIn,
  milestoneText,
  periodText,
  yearText,
} from '../../../src/scenes/timeline/eventWords.ts'
import { type ClaimDraft, type FactDrafts, knownWith } from '../../plant/plantWith.ts'
import { english } from '../../words.ts'

const words = english
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const plan = (date: string | null, more: Partial<ClaimDraft> = {}) =>
  ({ date, kind: 'plan', said: '2024-01-01', ...more }) as ClaimDraft

describe('milestoneDate(words, milestone) and milestoneText(words, milestone)', () => {
  test.each<[string, string, ClaimDraft]>([
    ['21 October 2025', 'opening happened', { date: '2025-10-21' }],
    ['By September 2024', 'opening happened', { date: '2024-09', bound: 'by' }],
    ['Early 2027', 'opening, announced', plan('2027', { bound: 'early' } as ClaimDraft)],
    ['January 2026', 'opening, no confirmation on record', plan('2026-01')],
    ['No date given', 'opening, announced', plan(null)],
  ])('read %s: %s', (date, text, claim) => {
    const [milestone] = plantMilestones(knownWith({ opening: [claim] }))
    expect(milestone && [plain(milestoneDate(words, milestone)), milestoneText(words, milestone)]).toEqual([date, text])
  })
})

describe('yearText(words, plant, promise)', () => {
  const output = (...claims: (Partial<ClaimDraft> & { value: number; period: string })[]): FactDrafts => ({
    output: { series: true, claims: claims as ClaimDraft[] },
  })
  const textOf = (facts: FactDrafts) => {
    const plant = knownWith(facts)
    return amountPromises(plant, 'output').map((promise) => plain(yearText(words, plant, promise)))
  }

  test('reads an announced total, with what of it is small-unit assembly', () => {
    const facts = output({ value: 30_000, period: '2026', kind: 'plan' })
    const part: FactDrafts = {
      'output-small-unit': { series: true, claims: [{ value: 20_000, period: '2026', kind: 'plan' }] },
    }
    expect(textOf(facts)).toEqual(['30,000 cars announced for 2026'])
    expect(textOf({ ...facts, ...part })).toEqual([
      '30,000 cars announced for 2026, including 20,000 cars by small-unit assembly',
    ])
  })

  test('says of a year that is over that nothing confirms the total', () => {
    expect(textOf(output({ value: 3000, period: '2025', kind: 'plan', bound: 'about' }))).toEqual([
      'About 3,000 cars announced for 2025, no confirmation on record',
    ])
  })

  test('sets what is reported beside what was announced', () => {
    expect(
      textOf(output({ value: 3000, period: '2025', kind: 'plan', bound: 'about' }, { value: 2900, period: '2025' })),
    ).toEqual(['2,900 cars reported for 2025, about 3,000 cars announced'])
  })

  test('reads what is reported alone where nothing was announced', () => {
    expect(textOf(output({ value: 2900, period: '2025' }))).toEqual(['2,900 cars reported for 2025'])
  })
})

describe('periodText(words, period, milestones, capacity)', () => {
  const read = (facts: FactDrafts, name: string, capacity: number | null = null) => {
    const plant = knownWith(facts)
    const unit = name.length === 4 ? 'year' : name.includes('Q') ? 'quarter' : 'month'
    const found = rolledUp(monthsOf(plant), unit).find(({ period }) => period === name)
    return found && periodText(words, found, plantMilestones(plant), capacity).map(plain)
  }
  const opening: FactDrafts = { opening: { role: 'opening', claims: [{ date: '2025-10-21' }] } }

  test('reads a month in which something happened', () => {
    expect(read(opening, '2025-10')).toEqual([
      'October 2025',
      'Month not complete, or before the opening',
      '21 October 2025: opening happened',
    ])
  })

  test('reads of a quarter and a year for how many of their months an output is on record, and what happened in them', () => {
    const claims = ['2025-12', '2026-01', '2026-03'].map((period) => ({ value: 1100, period }))
    const facts: FactDrafts = { ...opening, output: { series: true, claims } }
    expect(read(facts, '2026-Q1', 17_500)).toEqual([
      'Q1 2026',
      '2 of 3 months on record, 2,200 cars in all',
      'Capacity 17,500 cars',
      'No dated event',
    ])
    expect(read(facts, '2025')).toEqual([
      '2025',
      '1 of 12 months on record, 1,100 cars in all',
      '21 October 2025: opening happened',
    ])
    expect(read(facts, '2026-Q2')?.[1]).toBe('None of its months is on record')
    expect(read(facts, '2027')?.[1]).toBe('No complete month since the opening')
  })

  test('reads a month whose output nobody has reported, which is not zero', () => {
    expect(read(opening, '2025-11', 5833.33)).toEqual([
      'November 2025',
      'Output not reported',
      'Capacity 5,833 cars',
      'No dated event',
    ])
  })

  test('reads a month whose output is reported, be it none', () => {
    const output = (value: number) => ({
      ...opening,
      output: { series: true as const, claims: [{ value, period: '2025-11' }] },
    })
    expect(read(output(2500), '2025-11')).toContain('2,500 cars reported')
    expect(read(output(0), '2025-11')).toContain('0 cars reported')
  })

  test('reads a month to come', () => {
    expect(read(opening, '2026-12')).toEqual([
      'December 2026',
      'Month not complete, or before the opening',
      'No dated event',
    ])
  })
})

describe('milestonesIn(month, milestones)', () => {
  test('finds a day and a month in their month, a quarter in its last, and a year in none', () => {
    const milestones = plantMilestones(
      knownWith({
        day: [{ date: '2025-03-21' }],
        month: [{ date: '2025-03' }],
        quarter: [{ date: '2025-Q1' }],
        year: [{ date: '2025' }],
      }),
    )
    const ids = (month: string) => milestonesIn(month, milestones).map(({ id }) => id)
    expect(ids('2025-03').sort()).toEqual(['day', 'month', 'quarter'])
    expect([ids('2025-01'), ids('2025-12')]).toEqual([[], []])
  })
})

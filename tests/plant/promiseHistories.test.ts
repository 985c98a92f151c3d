import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/plant/plantSchema.ts'
import { historyStates, promiseHistories, slipMonths } from '../../src/plant/promiseHistories.ts'
import { withPeers } from './peersWith.ts'
import { type ClaimDraft, type FactDrafts, inEveryLanguage, knownWith } from './plantWith.ts'

const historiesWith = (facts: FactDrafts) => promiseHistories(knownWith(facts))
const plan = (draft: ClaimDraft, said?: string): ClaimDraft =>
  ({ kind: 'plan', ...(said && { said }), ...draft }) as ClaimDraft
const said = (claim: Claim | null) =>
  claim && ('date' in claim ? claim.date : 'value' in claim ? claim.value : claim.id)

describe('promiseHistories(plant)', () => {
  test('tells a date from its first promise to what happened', () => {
    const [opening] = historiesWith({
      opening: [
        plan({ date: '2025-10' }, '2024-09-10'),
        { date: '2025-10-21' },
        plan({ date: '2024', bound: 'by' }, '2024-04-23'),
      ],
    })
    expect(opening?.steps.map(({ claim, fate }) => [said(claim), fate])).toEqual([
      ['2024', 'replaced'],
      ['2025-10', 'stands'],
    ])
    expect([said(opening?.report ?? null), opening?.state]).toEqual(['2025-10-21', 'kept'])
  })

  test('leaves out what happened without a promise', () => {
    expect(historiesWith({ opening: [{ date: '2025-10-21' }], robots: [{ value: 68 }] })).toEqual([])
  })

  test('sets an amount beside what is reported, and judges neither', () => {
    const [robots] = historiesWith({ robots: [plan({ value: 70 }, '2024-09-10'), { value: 68, said: '2025-10-21' }] })
    expect([robots?.steps.length, said(robots?.report ?? null), robots?.state]).toEqual([1, 68, 'reported'])
  })

  test('tells what a later amount replaced, and what the record sets aside', () => {
    const [investment] = historiesWith({
      investment: [
        plan({ value: 190, rank: 'deprecated', reason: inEveryLanguage('Only the year is known.') }, '2023'),
        plan({ value: 250 }, '2023-11-11'),
        plan({ value: 200 }, '2024-09-10'),
        plan({ value: 200 }, '2025-01-10'),
      ],
    })
    expect(investment?.steps.map(({ claim, fate }) => [said(claim), fate])).toEqual([
      [250, 'replaced'],
      [190, 'aside'],
      [200, 'stands'],
      [200, 'stands'],
    ])
  })

  test('says that reports differ, and takes none where the record ranks a plan above them', () => {
    const reason = inEveryLanguage('Sources differ on whether it is so already.')
    const [jobs, money] = historiesWith({
      jobs: [plan({ value: 1500, rank: 'preferred', reason }, '2025-10-21'), { value: 1500, said: '2025-10-28' }],
      money: [
        plan({ value: 200 }, '2024-09-10'),
        { value: 310, said: '2025-10-21' },
        { value: 244, said: '2025-10-01' },
      ],
    })
    expect([jobs?.report, jobs?.isDisputed, jobs?.state]).toEqual([null, true, 'undated'])
    expect([said(money?.report ?? null), money?.isDisputed, money?.state]).toEqual([310, true, 'reported'])
  })

  test('counts what a source gives in two currencies once', () => {
    const [investment] = historiesWith({
      investment: [
        plan({ id: 'tenge', value: 90e9, unit: 'KZT' }, '2024-04-23'),
        plan({ id: 'dollars', value: 203.7e6, unit: 'USD', restates: 'tenge' }, '2024-04-23'),
      ],
    })
    expect(investment?.steps.map(({ claim }) => claim.id)).toEqual(['tenge'])
  })

  test('takes each promised period of a series by itself: over, running, reported', () => {
    const output = (year: string) => plan({ value: 3000, period: year }, '2024-12-01')
    const histories = historiesWith({
      output: {
        series: true,
        claims: [output('2024'), output('2025'), output('2026'), { value: 2000, period: '2024', said: '2025-01-10' }],
      },
    })
    expect(histories.map(({ id, state }) => [id, state])).toEqual([
      ['output.2024', 'reported'],
      ['output.2025', 'passed'],
      ['output.2026', 'due'],
    ])
  })

  test('has what names no date, and what was promised in words', () => {
    const histories = historiesWith({
      markets: [plan({ text: inEveryLanguage('Neighbours') })],
      expansion: [plan({ date: null })],
      jobs: [plan({ value: 1500 })],
    })
    expect(histories.map(({ id, of, state }) => [id, of, state])).toEqual([
      ['expansion', 'date', 'undated'],
      ['jobs', 'amount', 'undated'],
      ['markets', 'words', 'undated'],
    ])
  })

  test('puts dates in their time', () => {
    const histories = historiesWith({
      later: [plan({ date: '2027' })],
      never: [plan({ date: null })],
      sooner: [plan({ date: '2026-09' })],
    })
    expect(histories.map(({ id }) => id)).toEqual(['sooner', 'later', 'never'])
  })

  test('is about this plant: neither about others nor about the market', () => {
    const plant = withPeers(
      {},
      { Almaty: { capacity: { value: 45_000, kind: 'plan' } } },
      {
        facts: {
          sales: { series: true, claims: [plan({ value: 209_000, period: '2026' })] },
          'cis-growth-2026': [plan({ value: 23.5 })],
        },
      },
    )
    expect(promiseHistories(plant)).toEqual([])
  })
})

describe('slipMonths(history)', () => {
  test.each([
    ['2025-Q1', '2025-07', 4],
    ['2024', '2025-10-21', 10],
    ['2025-10', '2025-10-21', null],
    ['2025-12', '2025-10', null],
    ['2025-09-30', '2025-10-01', 1],
  ])('from %s to %s: %s', (first, happened, months) => {
    const [history] = historiesWith({ opening: [plan({ date: first }, '2023-11-11'), { date: happened }] })
    expect(history && slipMonths(history)).toBe(months)
  })

  test('of what has not happened, to what is promised now', () => {
    const [history] = historiesWith({
      opening: [plan({ date: '2026-09' }, '2024-01-01'), plan({ date: '2027-02' }, '2025-01-01')],
    })
    expect(history && slipMonths(history)).toBe(5)
  })
})

test('every promise of any record has a state, and each of its claims is a plan', () => {
  const date = fc.constantFrom('2024', '2025-Q2', '2025-10', '2026-03-01', null)
  const dates = fc.array(fc.record({ date, kind: fc.constant('plan' as const) }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(dates, fc.boolean(), (plans, hasHappened) => {
      const histories = historiesWith({ opening: [...plans, ...(hasHappened ? [{ date: '2025-10-21' }] : [])] })
      for (const { steps, state, report } of histories) {
        expect(historyStates).toContain(state)
        expect(steps.every(({ claim }) => claim.kind === 'plan')).toBe(true)
        expect(steps.length).toBe(plans.length)
        expect(report !== null).toBe(hasHappened)
      }
      expect(histories.length).toBeLessThanOrEqual(1)
    }),
  )
})

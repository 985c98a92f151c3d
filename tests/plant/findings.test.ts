import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { ageOf, freshDays, statusOf } from '../../src/plant/findings.ts'
import type { DateFact } from '../../src/plant/plantSchema.ts'
import { type ClaimDraft, type FactDrafts, knownWith, plantWith } from './plantWith.ts'

const dated = (role: NonNullable<DateFact['role']>, ...claims: ClaimDraft[]) => ({ role, claims })
const plan = (date: string | null) => ({ date, kind: 'plan' }) as ClaimDraft
const output = (...claims: ClaimDraft[]) => ({ output: { series: true, claims } }) as const

/** The sentences in short: what is said, about which fact or how many months. */
const status = (facts: FactDrafts, checked = '2026-06-30') => saidBy(statusOf(knownWith(facts, { checked })))
const saidBy = (list: ReturnType<typeof statusOf>) =>
  list.map((one) => {
    if ('milestone' in one) return `${one.says} ${one.milestone.id}`
    return one.says === 'output' ? `output ${one.months}` : one.says
  })

describe('statusOf(plant)', () => {
  test('says that nothing is on record where nothing is', () => {
    expect(status({})).toEqual(['nothing'])
    expect(status({ robots: [{ value: 68 }] })).toEqual(['nothing'])
  })

  test('says what happened last where it is neither an opening nor a model', () => {
    const facts = {
      announcement: dated('announcement', { date: '2023-06-01' }),
      construction: dated('construction', { date: '2023-10' }),
      expansion: dated('expansion', plan('2027')),
      other: [{ date: '2025' }],
    }
    expect(status(facts)).toEqual(['happened other'])
  })

  test.each([
    ['reported', { date: '2025-10-21' }, ['open opening', 'no-output']],
    ['passed with nothing on record', plan('2025-Q4'), ['passed opening']],
    ['passed since yesterday', plan('2026-06-29'), ['passed opening']],
    ['due today', plan('2026-06-30'), ['due opening']],
    ['still ahead', plan('2027'), ['due opening']],
    ['planned without a date', plan(null), ['undated opening']],
  ] as const)('says of an opening that it is %s', (_, claim, sentences) => {
    expect(status({ opening: dated('opening', claim) })).toEqual(sentences)
  })

  test('names the newest model that was built', () => {
    const facts = {
      sorento: dated('model', { date: '2025-10' }),
      sportage: dated('model', { date: '2026-01' }),
    }
    expect(status(facts)).toEqual(['happened sportage'])
  })

  test('names the next model that is announced: the nearest, and one without a date last', () => {
    const facts = {
      cerato: dated('model', plan(null)),
      carnival: dated('model', plan('2027')),
      sportage: dated('model', plan('2026-Q4')),
    }
    expect(status(facts)).toEqual(['due sportage'])
    expect(status({ cerato: dated('model', plan(null)) })).toEqual(['undated cerato'])
  })

  test('names a model whose date has passed before one that is still ahead', () => {
    const facts = {
      carnival: dated('model', plan('2027')),
      sportage: dated('model', plan('2026-01')),
    }
    expect(status(facts)).toEqual(['passed sportage'])
  })

  test('names the first of two models whose dates have passed', () => {
    expect(status({ b: dated('model', plan('2026-02')), a: dated('model', plan('2026-01')) })).toEqual(['passed a'])
  })

  test('counts the months with reported output, a reported zero among them', () => {
    const facts = {
      opening: dated('opening', { date: '2025-10-21' }),
      ...output(
        { value: 0, period: '2025-11' },
        { value: 200, period: '2025-12' },
        { value: 9, period: '2026-01', kind: 'plan' },
      ),
    }
    expect(status(facts)).toEqual(['open opening', 'output 2'])
  })

  test('says that no output is reported only of a plant that is open', () => {
    expect(status({ opening: dated('opening', { date: '2025-10-21' }), ...output() })).toEqual([
      'open opening',
      'no-output',
    ])
    expect(status({ opening: dated('opening', plan('2027')), ...output() })).toEqual(['due opening'])
    expect(status({ sorento: dated('model', { date: '2025-10' }), ...output() })).toEqual(['happened sorento'])
  })

  test('is four sentences at most, in one order', () => {
    const facts = {
      ...output({ value: 200, period: '2025-12' }),
      cerato: dated('model', plan(null)),
      sportage: dated('model', plan('2026-01')),
      sorento: dated('model', { date: '2025-10' }),
      picanto: dated('model', { date: '2025-07' }),
      opening: dated('opening', { date: '2025-10-21' }),
    }
    expect(status(facts)).toEqual(['open opening', 'happened sorento', 'passed sportage', 'output 1'])
  })

  test('leaves out what came before the announcement of the plant', () => {
    const facts = {
      line: dated('model', { date: '2021-03-26' }),
      announcement: dated('announcement', { date: '2023-06-01' }),
    }
    expect(status(facts)).toEqual(['happened announcement'])
  })

  test('is on each day what was known on it', () => {
    const plant = plantWith({
      opening: dated('opening', { ...plan('2025-Q3'), said: '2024-09-10' }, { date: '2025-10-21' }),
      sportage: dated('model', { ...plan('2026-01'), said: '2024-09-10' }),
    })
    const on = (day: string) => saidBy(statusOf(asKnownOn(plant, day)))
    expect(on('2024-09-09')).toEqual(['nothing'])
    expect(on('2025-09-30')).toEqual(['due opening', 'due sportage'])
    expect(on('2025-10-20')).toEqual(['passed opening', 'due sportage'])
    expect(on('2026-01-31')).toEqual(['open opening', 'due sportage', 'no-output'])
    expect(on('2026-02-01')).toEqual(['open opening', 'passed sportage', 'no-output'])
  })

  test('does not depend on the order of facts', () => {
    const facts: FactDrafts = {
      ...output({ value: 200, period: '2025-12' }),
      sportage: dated('model', plan('2026-01')),
      cerato: dated('model', plan('2026-01')),
      sorento: dated('model', { date: '2025-10' }),
      opening: dated('opening', { date: '2025-10-21' }),
    }
    const order = fc.shuffledSubarray(Object.entries(facts), { minLength: 5 })
    fc.assert(
      fc.property(order, (entries) => {
        const list = status(Object.fromEntries(entries))
        expect(list).toEqual(['open opening', 'happened sorento', 'passed cerato', 'output 1'])
      }),
    )
  })
})

describe('ageOf(checked, today)', () => {
  test.each([
    ['2026-06-30', 0, false],
    ['2026-07-01', 1, false],
    ['2026-08-14', 45, false],
    ['2026-08-15', 46, true],
    ['2027-06-30', 365, true],
  ])('a record of 2026-06-30 is on %s %i days old; stale: %s', (today, days, stale) => {
    expect(ageOf('2026-06-30', today)).toEqual({ days, stale })
  })

  test('a clock that runs behind makes no record younger than today', () => {
    expect(ageOf('2026-06-30', '2026-06-29')).toEqual({ days: 0, stale: false })
    expect(ageOf('2026-06-30', '1999-01-01')).toEqual({ days: 0, stale: false })
  })

  test('a record is fresh for 45 days', () => {
    expect(freshDays).toBe(45)
  })
})

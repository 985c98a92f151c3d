import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { monthsOf, openingDay } from '../../src/plant/months.ts'
import { type ClaimDraft, type FactDrafts, knownWith, plantWith } from './plantWith.ts'

const opened = (date: string): FactDrafts => ({ opening: { role: 'opening', claims: [{ date }] } })
const output = (...claims: ClaimDraft[]): FactDrafts => ({ output: { series: true, claims } })
const months = (facts: FactDrafts, checked = '2026-06-30') => monthsOf(knownWith(facts, { checked }))
const stateIn = (month: string, facts: FactDrafts, checked?: string) =>
  months(facts, checked).find((one) => one.month === month)?.state

describe('the months that monthsOf(plant) shows', () => {
  const range = (facts: FactDrafts, checked?: string) => {
    const list = months(facts, checked)
    return [list[0]?.month, list.at(-1)?.month, list.length]
  }

  test('run from the first dated milestone to the end of the year after the plant’s day', () => {
    expect(range(opened('2025-10-21'))).toEqual(['2025-10', '2027-12', 27])
  })

  test('run to the last dated milestone where that is later', () => {
    const expansion = { date: '2030', kind: 'plan' } as const
    expect(range({ ...opened('2025-10-21'), expansion: [expansion] })).toEqual(['2025-10', '2030-12', 63])
    expect(range({ ...opened('2025-10-21'), expansion: [{ ...expansion, date: '2028-01' }] })).toEqual([
      '2025-10',
      '2028-01',
      28,
    ])
    expect(range({ ...opened('2025-10-21'), expansion: [{ ...expansion, date: '2027-12' }] })).toEqual([
      '2025-10',
      '2027-12',
      27,
    ])
  })

  test('begin with the first month that a partial date covers', () => {
    expect(range(opened('2025-Q4'))).toEqual(['2025-10', '2027-12', 27])
    expect(range(opened('2025'))).toEqual(['2025-01', '2027-12', 36])
  })

  test('begin with the plant’s day where nothing is dated', () => {
    expect(range({})).toEqual(['2026-06', '2027-12', 19])
    expect(range({ deck: [{ date: null, kind: 'plan' }] })).toEqual(['2026-06', '2027-12', 19])
    expect(range({}, '2026-12-31')).toEqual(['2026-12', '2027-12', 13])
  })

  test('begin no later than the plant’s day, where every date is still to come', () => {
    expect(range({ deck: [{ date: '2027-03', kind: 'plan' }] })).toEqual(['2026-06', '2027-12', 19])
  })

  test('begin with the first period whose output is reported, where that is earlier; a promise does not move it', () => {
    expect(range({ ...opened('2025-10-21'), ...output({ value: 3, period: '2025-08' }) })).toEqual([
      '2025-08',
      '2027-12',
      29,
    ])
    expect(range({ ...opened('2025-10-21'), ...output({ value: 3, period: '2024' }) })).toEqual([
      '2024-01',
      '2027-12',
      48,
    ])
    expect(range({ ...opened('2025-10-21'), ...output({ value: 3, period: '2024', kind: 'plan' }) })).toEqual([
      '2025-10',
      '2027-12',
      27,
    ])
  })

  test('begin with the announcement, whatever came before it', () => {
    const announcement = { role: 'announcement', claims: [{ date: '2023-06-01' }] } as const
    expect(range({ ...opened('2025-10-21'), announcement, old: [{ date: '1991' }] })).toEqual([
      '2023-06',
      '2027-12',
      55,
    ])
  })
})

describe('a month of monthsOf(plant)', () => {
  test('is open from the first complete month after the opening', () => {
    expect(stateIn('2025-10', opened('2025-10-21'))).toBe('none')
    expect(stateIn('2025-11', opened('2025-10-21'))).toBe('open')
  })

  test('is open as the month of the opening, where the plant opened on its first day', () => {
    expect(stateIn('2025-10', opened('2025-10-01'))).toBe('open')
    expect(stateIn('2025-10', opened('2025-10-02'))).toBe('none')
  })

  test('is open only after the whole period in which the plant is known to have opened', () => {
    expect(['2025-10', '2025-12', '2026-01'].map((month) => stateIn(month, opened('2025-Q4')))).toEqual([
      'none',
      'none',
      'open',
    ])
    expect(['2025-02', '2025-12', '2026-01'].map((month) => stateIn(month, opened('2025')))).toEqual([
      'none',
      'none',
      'open',
    ])
  })

  test('is not open as the month of the opening, where no more than the month is known', () => {
    expect(stateIn('2025-10', opened('2025-10'))).toBe('none')
    expect(stateIn('2025-11', opened('2025-10'))).toBe('open')
  })

  test('is not open before the opening', () => {
    const facts = { ...opened('2025-10-31'), announcement: [{ date: '2025-08' }] }
    expect(['2025-09', '2025-10', '2025-11'].map((month) => stateIn(month, facts))).toEqual(['none', 'none', 'open'])
  })

  test.each([
    ['2026-06', '2026-06-29', 'none'],
    ['2026-06', '2026-06-30', 'open'],
    ['2026-05', '2026-06-29', 'open'],
    ['2026-07', '2026-06-30', 'none'],
    ['2024-02', '2024-02-28', 'none'],
    ['2024-02', '2024-02-29', 'open'],
    ['2025-02', '2025-02-28', 'open'],
  ])('%s is on %s: %s, for it counts once it is over', (month, day, state) => {
    expect(stateIn(month, opened('2023-10-21'), day)).toBe(state)
  })

  test('is reported where an amount is on record, with its claim', () => {
    const facts = { ...opened('2025-10-21'), ...output({ value: 250, period: '2025-12' }) }
    const december = months(facts).find(({ month }) => month === '2025-12')
    expect(december).toMatchObject({ state: 'reported', output: { id: 'output-1', value: 250 } })
    expect(stateIn('2025-11', facts)).toBe('open')
  })

  test('is reported where the amount is zero: a reported zero is a report and not a gap', () => {
    const facts = { ...opened('2025-10-21'), ...output({ value: 0, period: '2025-12' }) }
    expect(months(facts)[2]).toMatchObject({ month: '2025-12', state: 'reported', output: { value: 0 } })
  })

  test('has null, not zero, where nothing is reported', () => {
    expect(months(opened('2025-10-21'))[1]).toEqual({ month: '2025-11', output: null, state: 'open' })
  })

  test('is reported in the month of the opening and before it, too', () => {
    const facts = { ...opened('2025-10-21'), start: [{ date: '2025-09' }] }
    const reports = output({ value: 3, period: '2025-09' }, { value: 5, period: '2025-10' })
    expect(
      months({ ...facts, ...reports })
        .slice(0, 2)
        .map(({ state }) => state),
    ).toEqual(['reported', 'reported'])
  })

  test('stays open where its output was only planned', () => {
    const facts = { ...opened('2025-10-21'), ...output({ value: 250, period: '2025-12', kind: 'plan' }) }
    expect(months(facts)[2]).toEqual({ month: '2025-12', output: null, state: 'open' })
  })

  test('is reported though a later or undated plan names another output', () => {
    const report: ClaimDraft = { value: 250, period: '2025-12', said: '2026-01-15' }
    for (const said of ['2026-02', undefined]) {
      const facts = output(report, { value: 900, period: '2025-12', kind: 'plan', said })
      expect(months({ ...opened('2025-10-21'), ...facts })[2]).toMatchObject({
        state: 'reported',
        output: { value: 250 },
      })
    }
  })

  test('does not take its output from its year or its quarter', () => {
    const facts = {
      ...opened('2025-10-21'),
      ...output({ value: 900, period: '2025' }, { value: 900, period: '2025-Q4' }),
    }
    expect(months(facts).filter(({ state }) => state === 'reported')).toEqual([])
  })

  test('has the output that is ranked highest', () => {
    const facts = output({ value: 1, period: '2025-12', rank: 'preferred' }, { value: 2, period: '2025-12' })
    expect(months({ ...opened('2025-10-21'), ...facts })[2]?.output?.value).toBe(1)
  })

  test('is never open where the plant is not known to have opened', () => {
    const promised = { opening: { role: 'opening', claims: [{ date: '2025', kind: 'plan' }] } } as const
    const states = [months({}), months(promised), months({ start: [{ date: '2025-01' }] })]
      .flat()
      .map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['none']))
  })

  test('is reported only once its report was known', () => {
    const plant = plantWith({
      ...opened('2025-10-21'),
      ...output({ value: 250, period: '2025-11', said: '2026-01-15' }),
    })
    const november = (day: string) => monthsOf(asKnownOn(plant, day)).find(({ month }) => month === '2025-11')?.state
    expect(['2025-11-29', '2025-11-30', '2026-01-14', '2026-01-15'].map(november)).toEqual([
      'none',
      'open',
      'open',
      'reported',
    ])
  })
})

describe('openingDay(plant)', () => {
  test('is the day on which the plant opened, or the last that a partial date covers: by then it was open', () => {
    expect(openingDay(knownWith(opened('2025-10-21')))).toBe('2025-10-21')
    expect(openingDay(knownWith(opened('2025-10')))).toBe('2025-10-31')
    expect(openingDay(knownWith(opened('2025')))).toBe('2025-12-31')
  })

  test('is null where the opening is only promised, has no role, or is not on record', () => {
    const planned = (date: string | null) =>
      ({ opening: { role: 'opening', claims: [{ date, kind: 'plan' }] } }) as const
    expect(openingDay(knownWith(planned('2025')))).toBeNull()
    expect(openingDay(knownWith(planned('2027')))).toBeNull()
    expect(openingDay(knownWith(planned(null)))).toBeNull()
    expect(openingDay(knownWith({ opening: [{ date: '2025-10-21' }] }))).toBeNull()
    expect(openingDay(knownWith())).toBeNull()
  })
})

describe('laws', () => {
  const period = fc.integer({ min: 0, max: 17 }).map((index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return `${2025 + Math.floor(index / 12)}-${month}`
  })
  const claims = fc.uniqueArray(fc.record({ period, value: fc.nat(5) }), { selector: ({ period: one }) => one })
  const opening = fc.constantFrom('2025', '2025-Q2', '2025-02', '2025-02-28', '2025-12-31')

  test('every month stands once, in order, and exactly the reported ones have an output', () => {
    fc.assert(
      fc.property(claims, opening, (list, date) => {
        const shown = months({ ...opened(date), ...output(...list) })
        const names = shown.map(({ month }) => month)
        expect(names).toEqual([...new Set(names)].sort())
        for (const { month, output: claim, state } of shown) {
          expect(claim?.value).toBe(list.find((one) => one.period === month)?.value)
          expect(state === 'reported').toBe(claim !== null)
        }
      }),
    )
  })

  test('a report changes its own month and no other; those that it puts before the first are empty', () => {
    fc.assert(
      fc.property(claims, opening, period, (list, date, month) => {
        fc.pre(list.every((one) => one.period !== month))
        const others = (drafts: ClaimDraft[]) =>
          months({ ...opened(date), ...output(...drafts) }).filter((one) => one.month !== month)
        const before = others(list)
        const after = others([...list, { value: 1, period: month }])
        expect(after.slice(-before.length)).toEqual(before)
        const more = after.slice(0, -before.length)
        expect(more.filter(({ output: claim, state }) => claim !== null || state !== 'none')).toEqual([])
      }),
    )
  })
})

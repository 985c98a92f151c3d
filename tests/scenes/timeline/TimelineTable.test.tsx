import { describe, expect, test } from 'vitest'
import { monthsBetween } from '../../../src/plant/calendarMonths.ts'
import { monthsOf } from '../../../src/plant/months.ts'
import { TimelineTable } from '../../../src/scenes/timeline/TimelineTable.tsx'
import { type ClaimDraft, type FactDrafts, knownWith } from '../../plant/plantWith.ts'
import { render, screen } from '../../testingLibrary.tsx'
import { markBefore, read, readTable } from '../../ui/reading.ts'

const plan = (date: string | null): ClaimDraft => ({ date, kind: 'plan', said: '2024-01-01' })
const opening: FactDrafts = { opening: { role: 'opening', claims: [{ date: '2025-10-21' }] } }

function rows(facts: FactDrafts, checked = '2026-06-30'): string[][] {
  const plant = knownWith(facts, { checked })
  render(<TimelineTable plant={plant} months={monthsOf(plant)} />)
  return readTable('Timeline: every dated event, announced total and complete month')
}

describe('TimelineTable', () => {
  test.each<[string, ClaimDraft, string[]]>([
    ['reported', { date: '2025-10-21' }, ['21 October 2025', 'sportage happened', 'Reported', 'maker, 21 Oct 20251']],
    ['announced', plan('2026-Q4'), ['Q4 2026', 'sportage, announced', 'Announced', 'maker, 1 Jan 20241']],
    [
      'passed',
      plan('2026-01'),
      ['January 2026', 'sportage, no confirmation on record', 'Announced, date passed', 'maker, 1 Jan 20241'],
    ],
    ['announced', plan(null), ['No date given', 'sportage, announced', 'Announced', 'maker, 1 Jan 20241']],
    [
      'announced',
      { ...plan('2027'), said: undefined } as never,
      ['2027', 'sportage, announced', 'Announced', 'maker1'],
    ],
  ])('has a row for an event that is %s: %o', (mark, claim, row) => {
    expect(rows({ sportage: [claim] })).toEqual([row])
    expect(markBefore(screen.getByText(row[2] ?? ''))).toBe(mark)
  })

  test('has a row for every complete month since the opening, not reported until it is', () => {
    const output = { series: true as const, claims: [{ value: 2500, period: '2025-12', said: '2026-01-10' }] }
    expect(rows({ ...opening, output }, '2026-02-27')).toEqual([
      ['21 October 2025', 'opening happened', 'Reported', 'maker, 21 Oct 20251'],
      ['November 2025', 'Output not reported', 'Not on record', ''],
      ['December 2025', '2,500 cars reported', 'Reported', 'maker, 10 Jan 20261'],
      ['January 2026', 'Output not reported', 'Not on record', ''],
    ])
    expect(markBefore(screen.getAllByText('Not on record')[0] as HTMLElement)).toBe('none')
  })

  test('has a row for every announced total, and what was reported for it', () => {
    const claims: ClaimDraft[] = [
      { value: 3000, period: '2025', kind: 'plan', bound: 'about' },
      { value: 2900, period: '2025', said: '2026-01-15', by: 'region' },
      { value: 10_000, period: '2024', kind: 'plan' },
      { value: 30_000, period: '2026', kind: 'plan' },
    ]
    expect(rows({ output: { series: true, claims } })).toEqual([
      [
        '2024',
        '10,000 cars announced for 2024, no confirmation on record',
        'Announced, date passed',
        'maker, 1 Jan 20251',
      ],
      ['2025', '2,900 cars reported for 2025, about 3,000 cars announced', 'Reported', 'region, 15 Jan 20261'],
      ['2026', '30,000 cars announced for 2026', 'Announced', 'maker, 1 Jan 20251'],
    ])
  })

  test('is in time: what ends first, a month after its events, a year at its end, the undated last', () => {
    const facts: FactDrafts = {
      expansion: [plan(null)],
      third: [plan('2025')],
      ...opening,
      late: [{ date: '2025-11-30' }],
      output: { series: true, claims: [{ value: 3000, period: '2025', kind: 'plan' }] },
    }
    expect(rows(facts, '2025-12-15').map(([when, what]) => `${when} ${what}`)).toEqual([
      '21 October 2025 opening happened',
      '30 November 2025 late happened',
      'November 2025 Output not reported',
      '2025 third, announced',
      '2025 3,000 cars announced for 2025',
      'No date given expansion, announced',
    ])
  })

  test('has no row for what was over before the plant was announced', () => {
    expect(
      rows({ announced: { role: 'announcement', claims: [{ date: '2023-04-03' }] }, line: [{ date: '2021-03-26' }] }),
    ).toHaveLength(1)
  })

  describe('of a long record', () => {
    const months = monthsBetween('2025-11', '2030-04').filter((month) => month !== '2027-03')
    const claims = months.map((period): ClaimDraft => ({ value: 1000, period, said: '2030-05-10' }))
    const facts: FactDrafts = { ...opening, output: { series: true, claims } }

    test('has the events by themselves and the months in a folded table a year, none left out', () => {
      const plant = knownWith(facts, { checked: '2030-05-31' })
      render(<TimelineTable plant={plant} months={monthsOf(plant)} />)
      expect(readTable('Timeline: every dated event and announced total')).toEqual([
        ['21 October 2025', 'opening happened', 'Reported', 'maker, 21 Oct 20251'],
      ])
      const years = [...document.querySelectorAll('details')].map((details) => [
        read(details.querySelector('summary') ?? details),
        details.querySelectorAll('tbody tr').length,
        details.open,
      ])
      expect(years).toEqual([
        ['2025. 2 of 12 months on record, 2,000 cars in all', 2, false],
        ['2026. 12 of 12 months on record, 12,000 cars in all', 12, false],
        ['2027. 11 of 12 months on record, 11,000 cars in all', 12, false],
        ['2028. 12 of 12 months on record, 12,000 cars in all', 12, false],
        ['2029. 12 of 12 months on record, 12,000 cars in all', 12, false],
        ['2030. 4 of 12 months on record, 4,000 cars in all', 5, false],
      ])
      expect(readTable('2027. 11 of 12 months on record, 11,000 cars in all').slice(1, 3)).toEqual([
        ['February 2027', '1,000 cars reported', 'Reported', 'maker, 10 May 20301'],
        ['March 2027', 'Output not reported', 'Not on record', ''],
      ])
    })

    test('stays one table while there are three years of months at most', () => {
      const table = rows(opening, '2028-10-31')
      expect(table).toHaveLength(37)
      expect(document.querySelector('details')).toBeNull()
    })
  })
})

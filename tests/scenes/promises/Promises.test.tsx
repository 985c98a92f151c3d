import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { KnownPlant } from '../../../src/plant/asKnownOn.ts'
import { Promises } from '../../../src/scenes/promises/Promises.tsx'
import { type FactDrafts, inEveryLanguage, knownWith } from '../../plant/plantWith.ts'
import { configure, render, screen, waitFor, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll, readTable } from '../../ui/reading.ts'

// Two cores, shared with other tests, may take longer than a second to load a scene's script.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => history.replaceState(null, '', '/'))

const facts: FactDrafts = {
  robots: [
    { value: 70, unit: 'robot', kind: 'plan', by: 'gazette', said: '2024-09-10' },
    { value: 68, unit: 'robot', by: 'kia', said: '2025-10-21' },
  ],
  opening: [
    { date: '2024', bound: 'by', kind: 'plan', by: 'ministry', said: '2024-04-23' },
    { date: '2025-10', kind: 'plan', by: 'ministry', said: '2024-09-10' },
    { date: '2025-10-21', by: 'gazette', said: '2025-10-21' },
  ],
  sportage: [{ date: '2026-01', kind: 'plan', by: 'kia', said: '2025-10-21' }],
  expansion: [{ date: null, kind: 'plan', by: 'kia', said: '2025-10-21' }],
}
const stakeholders = [
  { id: 'state', party: 'ministry', people: [], facts: [] },
  { id: 'maker', party: 'kia', people: [], facts: [] },
  { id: 'allur', party: 'allur', people: [], facts: [] },
]

async function show(plant: KnownPlant = knownWith(facts, { stakeholders }), widthPx = 1400) {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(widthPx)
  await import('../../../src/scenes/promises/SlipChart.tsx')
  render(<Promises plant={plant} />)
  await screen.findByRole('heading', { level: 2 })
}

const tableName = 'Every promise: how it was announced, what is on record since, and its state'
const rows = () => readTable(tableName)
const names = () => rows().map(([name]) => name)

describe('the scene of the promises', () => {
  test('finds how many have a report, passed with nothing on record, or are open', async () => {
    await show()
    expect(read(screen.getByRole('heading', { level: 2 }))).toBe(
      'Four promises are on record: two have a report beside them, one passed their date with nothing on record, one is still open',
    )
  })

  test('tells each promise with its history, what is on record since, and its state', async () => {
    await show()
    expect(rows()).toEqual([
      [
        'opening',
        'By 2024, replaced ministry, 23 Apr 20241October 2025 ministry, 10 Sep 20241',
        '21 October 2025 gazette, 21 Oct 20251',
        'As last announced',
      ],
      ['sportage', 'January 2026 kia, 21 Oct 20251', 'Not on record', 'Date passed, nothing on record'],
      ['expansion', 'No date given kia, 21 Oct 20251', 'Not on record', 'Without a date'],
      ['robots', '70 robots gazette, 10 Sep 20241', '68 robots kia, 21 Oct 20251', 'An amount or words reported'],
    ])
  })

  test('shows those of a stakeholder or in a state, in the address too, and says how many', async () => {
    await show()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'kia (2)' }))
    expect([names(), location.search]).toEqual([['sportage', 'expansion'], '?who=maker'])
    expect(read(screen.getByRole('status'))).toBe('Shown: 2 of 4')
    await user.click(screen.getByRole('button', { name: 'Date passed, nothing on record (1)' }))
    expect([names(), location.search]).toEqual([['sportage'], '?who=maker&state=passed'])
    await user.click(within(screen.getByRole('group', { name: 'State' })).getByRole('button', { name: 'All (2)' }))
    expect(location.search).toBe('?who=maker')
  })

  test('says aloud that a stakeholder has made none', async () => {
    history.replaceState(null, '', '/?who=allur')
    await show()
    expect(read(screen.getByRole('status'))).toBe('No promise of this kind is on record.')
    expect(markBefore(screen.getByText('No promise of this kind is on record.'))).toBe('none')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test('takes what the address cannot mean for all', async () => {
    history.replaceState(null, '', '/?who=nobody&state=broken')
    await show()
    expect(names()).toHaveLength(4)
  })

  test('draws each date from the day it was promised, with the words beside it', async () => {
    await show()
    const list = screen.getByText('How the dates moved').parentElement?.querySelector('ol')
    expect(readAll([...(list?.children ?? [])] as HTMLElement[])).toEqual([
      'opening ten months after the time announced first',
      'By 2024, replaced ministry, 23 Apr 2024',
      'October 2025 ministry, 10 Sep 2024',
      '21 October 2025 gazette, 21 Oct 2025',
      'sportage',
      'January 2026 kia, 21 Oct 2025',
      'Date passed, nothing on record',
    ])
    await waitFor(() => expect(document.querySelectorAll('.recharts-surface [data-kind]')).toHaveLength(4))
    expect(document.querySelectorAll('[data-kind="report"]:is(g)')).toHaveLength(1)
  })

  test('opens the claims behind a promise, and gives the focus back', async () => {
    await show()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'robots' }))
    expect(location.search).toBe('?open=promises.robots')
    expect(await screen.findByRole('heading', { level: 3, name: /^robots, 68\srobots$/ })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'robots' })).toHaveFocus())
  })

  test('says where sources differ, and shows no report where the record holds the number for a plan', async () => {
    const reason = inEveryLanguage('Sources differ on whether it is so already.')
    await show(
      knownWith({
        jobs: [
          { value: 1500, kind: 'plan', rank: 'preferred', reason, said: '2025-10-21' },
          { value: 1500, said: '2025-10-28' },
        ],
        money: [
          { value: 200, kind: 'plan', said: '2024-09-10' },
          { value: 310, said: '2025-10-21' },
          { value: 244, said: '2025-10-01' },
        ],
      }),
    )
    expect(rows().map(([, , since, state]) => [since, state])).toEqual([
      ['Sources differ', 'Without a date'],
      [expect.stringMatching(/^310 .*Sources differ$/), 'An amount or words reported'],
    ])
  })

  test('says of a record without promises that there are none', async () => {
    await show(knownWith({ robots: [{ value: 68 }] }))
    expect(read(screen.getByRole('heading', { level: 2 }))).toBe('No promise is on record for this day')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  test('says beside a weak claim that it is, and of one set aside that it is', async () => {
    await show(
      knownWith({
        money: [
          {
            value: 190,
            kind: 'plan',
            said: '2023-01-01',
            rank: 'deprecated',
            reason: inEveryLanguage('Secondary.'),
            support: 'weak',
          },
          { value: 250, kind: 'plan', said: '2023-11-11' },
        ],
      }),
    )
    expect(rows()[0]?.[1]).toContain('set aside, one weak source')
  })
})

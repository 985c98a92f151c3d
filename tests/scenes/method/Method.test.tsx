import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { Method } from '../../../src/scenes/method/Method.tsx'
import { type FactDrafts, inEveryLanguage, knownWith, type PlantDraft } from '../../plant/plantWith.ts'
import { render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, read, readTable } from '../../ui/reading.ts'

beforeEach(() => history.replaceState(null, '', '/'))

function show(facts: FactDrafts = {}, rest: PlantDraft = {}) {
  render(<Method plant={knownWith(facts, rest)} />)
}

/** The text of the part under a heading. */
function part(name: string): string {
  return read(screen.getByRole('heading', { level: 3, name }).parentElement as HTMLElement)
}

/** What is said of a mark, its count first. */
function mark(name: string): string {
  return read(screen.getByText(name, { selector: 'b' }).closest('li') as HTMLElement)
}

const plan = { kind: 'plan', said: '2024-01-01' } as const
const gap = { id: 'NF01', text: inEveryLanguage('No monthly figure was found.'), facts: [] }

describe('Method', () => {
  test('explains the mark of a scenario too, as the reader’s own and no forecast', () => {
    show()
    expect(mark('Scenario')).toMatch(/^Scenario yours, not recorded ?What follows .* it is no forecast\.$/)
    expect(screen.getByText('Scenario', { selector: 'b' }).closest('li')?.querySelectorAll('circle')).toHaveLength(9)
  })

  test('finds how many claims are reported and announced, and how much is not on record', () => {
    show({ robots: [{ value: 68 }, { value: 70, kind: 'plan' }, { value: 69 }] }, { gaps: [gap] })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Every figure rests on claims: 2 reported, 1 announced. One thing looked for is not on record.',
    )
  })

  test('says on which day the page stands', () => {
    show()
    expect(screen.getByText(/^A figure opens the claims behind it/)).toHaveTextContent(
      'This page shows what was known on 30 June 2026.',
    )
    expect(part('When a claim counts as known')).toContain('This page’s day is 30 June 2026: today, or')
  })

  test('explains each mark, with how often it stands in the record', () => {
    show(
      {
        robots: [{ value: 68 }, { value: 41 }],
        passed: [{ ...plan, date: '2026-01' }],
        next: [{ ...plan, date: '2027' }],
      },
      { gaps: [gap] },
    )
    expect(mark('Reported')).toMatch(/^Reported 2 claims ?A source says that it is so/)
    expect(mark('Announced')).toMatch(/^Announced 2 claims/)
    expect(mark('Announced, date passed')).toMatch(/^Announced, date passed one date/)
    expect(mark('Derived')).toMatch(/^Derived computed, not recorded/)
    expect(mark('Not on record')).toMatch(/^Not on record one thing/)
    expect(mark('Sources differ')).toMatch(/^Sources differ one fact/)
  })

  test('states by which rule a claim is shown, and how many are chosen and set aside', () => {
    show({ robots: [{ value: 68, rank: 'preferred' }, { value: 70 }] })
    expect(part('Which claim is shown')).toContain('One is chosen, none is set aside.')
  })

  test('counts the claims without a date', () => {
    show({ robots: [{ value: 68, said: undefined as never }] })
    expect(part('When a claim counts as known')).toContain('One claim has none.')
  })

  test('counts how well the claims are supported', () => {
    show({ robots: [{ value: 68 }, { value: 70, support: 'weak' }] })
    const terms = within(
      screen.getByRole('heading', { name: 'How well a claim is supported' }).parentElement as HTMLElement,
    )
    expect(terms.getAllByRole('definition').map(read)).toEqual(['1', '0', '0', '1'])
    expect(read(terms.getAllByRole('term')[3] as HTMLElement)).toMatch(/^One weak source, second-hand/)
  })

  test('lists on which facts reports differ, with the reason for the one that is shown', () => {
    show({
      investment: [
        { value: 310, unit: 'USD', rank: 'preferred', reason: inEveryLanguage('It is Kia’s own.') },
        { value: 270, unit: 'USD' },
      ],
      robots: [{ value: 68, unit: 'robot' }],
    })
    const item = screen.getByRole('button', { name: /investment: \$310$/ }).closest('li') as HTMLElement
    expect(read(item)).toContain('One other report differs. Why this one: It is Kia’s own.')
    expect(screen.queryByRole('button', { name: /robots/ })).not.toBeInTheDocument()
  })

  test('opens the claims of a fact on which they differ', async () => {
    show({
      robots: [
        { value: 68, unit: 'robot' },
        { value: 41, unit: 'robot' },
      ],
    })
    await userEvent.click(screen.getByRole('button', { name: /robots/ }))
    expect(location.search).toBe('?open=method.robots')
    expect(screen.getByRole('heading', { level: 3, name: /^robots, / })).toHaveFocus()
  })

  test('says so where no reports differ', () => {
    show({ robots: [{ value: 68 }] })
    expect(screen.getByText('On no fact do the reports on record differ.')).toBeInTheDocument()
  })

  test('lists names as sources spell them, and opens who spells them so', async () => {
    show({
      'name-city': {
        label: inEveryLanguage('The city'),
        claims: [
          { text: inEveryLanguage('Kostanay') },
          { text: inEveryLanguage('Қостанай'), source: 'other', said: '2025-02-01' },
        ],
      },
    })
    await userEvent.click(screen.getByText('Names as sources spell them: one name'))
    expect(readTable('Names as sources spell them')).toEqual([
      ['The city', 'Reported: The city: Kostanay; Қостанай', '12'],
    ])
    const table = within(screen.getByRole('table', { name: 'Names as sources spell them' }))
    expect(table.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#source-1', '#source-2'])
    await userEvent.click(table.getByRole('button'))
    expect(screen.getByRole('heading', { level: 3, name: 'The city, Kostanay; Қостанай' })).toHaveFocus()
  })

  test('leaves the names out where none is on record', () => {
    show()
    expect(screen.queryByText(/^Names as sources spell them/)).not.toBeInTheDocument()
  })

  test('says what became of the announced dates, and by which rule', async () => {
    show({
      kept: [{ ...plan, date: '2025-10' }, { date: '2025-10-21' }],
      passed: [{ ...plan, date: '2026-01' }],
      open: [{ ...plan, date: null }],
    })
    expect(part('What became of each announced date')).toContain(
      'Of three events, one happened as last announced, one passed with nothing on record and one has no date.',
    )
    expect(part('What became of each announced date')).not.toContain('first been announced')
    await userEvent.click(screen.getByText('The rule of each state'))
    const rows = readTable('States of the plant’s dated milestones, with the rule and the count of each')
    expect(rows.map(([state, , count]) => [state, count])).toEqual([
      ['It happened as last announced', '1'],
      ['It happened later than last announced', '0'],
      ['It happened earlier than last announced', '0'],
      ['Reported; no earlier announcement on record', '0'],
      ['The date passed; nothing on record says that it happened, or that it did not', '1'],
      ['Not yet due', '0'],
      ['Announced without a date', '1'],
    ])
    expect(markBefore(screen.getByText('Not yet due'))).toBe('announced')
  })

  test('lists what was looked for and is not on record, and in which languages', () => {
    show({}, { gaps: [gap], searched: ['en', 'kk', 'uz'] })
    expect(screen.getByRole('heading', { level: 3, name: 'Looked for and not on record' })).toHaveAttribute(
      'id',
      'gaps',
    )
    expect(markBefore(screen.getByText('No monthly figure was found.'))).toBe('none')
    expect(screen.getByText(/^Searched in/)).toHaveTextContent(
      'Searched in English, Kazakh and Uzbek. Our search is not proof of absence.',
    )
  })

  test('says what is left out and why, where the record says so', () => {
    show({}, { leftOut: [{ id: 'rumour', text: inEveryLanguage('A rumour: second-hand.') }] })
    expect(part('Left out, and why')).toContain('A rumour: second-hand.')
  })

  test('does not speak of leaving out where nothing is left out', () => {
    show()
    expect(screen.queryByRole('heading', { name: 'Left out, and why' })).not.toBeInTheDocument()
  })

  test('says how to correct the record, which is open', () => {
    show()
    expect(part('How to correct it')).toContain('Corrections go to whoever publishes this page, with')
    expect(screen.getByRole('link', { name: 'The record (JSON)' })).toHaveAttribute(
      'href',
      'http://localhost:3000/data/plant.json',
    )
    expect(screen.getByRole('link', { name: 'Its schema (JSON)' })).toHaveAttribute(
      'href',
      'http://localhost:3000/data/plant.schema.json',
    )
    expect(screen.queryByRole('link', { name: 'Report an error' })).not.toBeInTheDocument()
  })

  test('sends corrections to the publisher where one is named', () => {
    show({}, { publishedBy: { name: inEveryLanguage('The Office'), contact: 'https://example.org/contact' } })
    expect(part('How to correct it')).toContain('Corrections go to The Office, with')
    expect(screen.getByRole('link', { name: 'Report an error' })).toHaveAttribute('href', 'https://example.org/contact')
  })

  test('says how many of those that happened had been announced for an earlier time', () => {
    show({
      pilot: [{ ...plan, date: '2025-Q1' }, { ...plan, said: '2024-09-10', date: '2025-07' }, { date: '2025-07' }],
    })
    expect(part('What became of each announced date')).toContain(
      'Of one event, one happened as last announced. Of those that happened, one had first been announced for an earlier time.',
    )
  })

  test('copes with an empty record', () => {
    show()
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('No claim is on record for this day')
    expect(part('What became of each announced date')).toContain('No dated event of the plant is on record.')
    expect(part('Looked for and not on record')).toContain('The record lists nothing that was looked for in vain.')
  })
})

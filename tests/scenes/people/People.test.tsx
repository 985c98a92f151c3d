import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Source } from '../../../src/plant/plantSchema.ts'
import { People } from '../../../src/scenes/people/People.tsx'
import { aParty, aSource, type FactDrafts, inEveryLanguage, knownWith, type PlantDraft } from '../../plant/plantWith.ts'
import { render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, readAll } from '../../ui/reading.ts'

beforeEach(() => history.replaceState(null, '', '/'))

const song = { ...aParty('Ho Sung Song'), office: inEveryLanguage('President and CEO') }
const kia = { id: 'kia', party: 'kia', people: [{ party: 'song', presence: 'song-at-opening' }], facts: [] as string[] }
const present: FactDrafts = { 'song-at-opening': [{ text: inEveryLanguage('By video link') }] }

function show(facts: FactDrafts, rest: PlantDraft) {
  render(<People plant={knownWith(facts, { parties: { kia: aParty('Kia'), song }, ...rest })} />)
}

function panel(name: string) {
  return within(screen.getByRole('region', { name }))
}

describe('People', () => {
  test('shows the stakeholders in the record’s order, which is that of protocol', () => {
    const stakeholders = ['kazakhstan', 'kia', 'allur'].map((id) => ({ id, party: id, people: [], facts: [] }))
    show({}, { stakeholders })
    expect(readAll(screen.getAllByRole('heading', { level: 3 }))).toEqual(['kazakhstan', 'Kia', 'allur'])
  })

  test('finds how many took part in the opening and how many are quoted', () => {
    show(present, { stakeholders: [kia], statements: [{ by: 'song' }] })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'One leader took part in the opening. Words of all are on record.',
    )
  })

  test('finds of how many of them words are on record, where it is not all', () => {
    const two = { ...kia, people: [...kia.people, { party: 'guest', presence: 'song-at-opening' }] }
    show(present, { stakeholders: [two], statements: [{ by: 'song' }] })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Two leaders took part in the opening. Words of one are on record.',
    )
  })

  test('names a person with office and part in the opening, and where that is from', () => {
    show(present, { stakeholders: [kia] })
    const entry = within(
      panel('Kia').getByRole('heading', { level: 4, name: 'Ho Sung Song' }).closest('li') as HTMLElement,
    )
    expect(entry.getByText('President and CEO')).toBeInTheDocument()
    expect(entry.getByText(/^By video link, at the opening/)).toBeInTheDocument()
    expect(entry.getByRole('link', { name: 'Source 1' })).toHaveAttribute('href', '#source-1')
  })

  test('quotes a person’s own words in their language, with the occasion, the day and a note', () => {
    show(present, {
      stakeholders: [kia],
      sources: { paper: { ...aSource('paper'), language: 'ko' } },
      statements: [
        {
          by: 'song',
          quote: '기아 글로벌 비전',
          occasion: inEveryLanguage('At the opening'),
          said: '2025-10-21',
          note: inEveryLanguage('Our translation.'),
        },
      ],
    })
    expect(screen.getByRole('blockquote')).toHaveTextContent('“기아 글로벌 비전”')
    expect(screen.getByRole('blockquote')).toHaveAttribute('lang', 'ko')
    expect(screen.getByText(/^At the opening, 21/)).toHaveTextContent('At the opening, 21 Oct 20251. Our translation.')
    expect(screen.queryByText('No quotation on record')).not.toBeInTheDocument()
  })

  test.each<[string, Partial<Source>]>([
    ['of the publisher', {}],
    ['of whom the source carries', { carries: inEveryLanguage('Kia’s release') }],
  ])('sets a reporter’s words apart from a quotation, as those %s', (whose, source) => {
    show(present, {
      stakeholders: [kia],
      sources: { paper: { ...aSource('paper'), ...source } },
      statements: [{ by: 'song', form: 'reported', quote: 'underscores the commitment', said: undefined as never }],
    })
    expect(screen.getByRole('blockquote')).toHaveTextContent('… underscores the commitment')
    expect(screen.getByRole('blockquote')).not.toHaveTextContent(/[“”]/)
    const name = whose === 'of the publisher' ? 'Publisher' : 'Kia’s release'
    expect(screen.getByText(/^In the words of/)).toHaveTextContent(`In the words of ${name}. Occasion`)
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('No words of theirs are on record.')
  })

  test('says so where no quotation is on record', () => {
    show(present, { stakeholders: [kia] })
    expect(markBefore(screen.getByText('No quotation on record'))).toBe('none')
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument()
  })

  test('shows what a stakeholder announced or did, each under its mark, and opens the claims behind it', async () => {
    const facts: FactDrafts = {
      investment: [{ value: 310_000_000, unit: 'USD' }],
      sportage: [{ date: '2026-01', kind: 'plan', said: '2025-10-21' }],
      empty: { of: 'words', claims: [] },
    }
    show(facts, { stakeholders: [{ ...kia, people: [], facts: ['investment', 'sportage', 'empty'] }] })
    expect(readAll(panel('Kia').getAllByRole('button'))).toEqual([
      'Reported: investment: $310 million',
      'sportage: January 2026, announced, no confirmation on record',
    ])
    await userEvent.click(screen.getByRole('button', { name: /sportage/ }))
    expect(location.search).toBe('?open=people.sportage')
    expect(panel('Kia').getByRole('heading', { name: /^sportage, January\s+2026$/ })).toHaveFocus()
  })

  test('opens a fact that two stakeholders share in the first of their panels only', () => {
    history.replaceState(null, '', '/?open=people.investment')
    const two = ['kia', 'allur'].map((id) => ({ id, party: id, people: [], facts: ['investment'] }))
    show({ investment: [{ value: 310_000_000, unit: 'USD' }] }, { stakeholders: two })
    expect(panel('Kia').getByRole('button', { name: 'Close' })).toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: 'Close' })).toHaveLength(1)
  })

  test('shows in a panel what about its party was looked for and not found', () => {
    const gaps = [{ id: 'NF04', text: inEveryLanguage('The shares are not on record.'), facts: [], about: 'kia' }]
    show({}, { stakeholders: [{ ...kia, people: [] }], gaps })
    expect(markBefore(panel('Kia').getByText('The shares are not on record.'))).toBe('none')
    expect(screen.queryByText('Nothing on record')).not.toBeInTheDocument()
  })

  test('says so where nothing at all is on record', () => {
    show({}, { stakeholders: [{ ...kia, people: [] }] })
    expect(markBefore(panel('Kia').getByText('Nothing on record'))).toBe('none')
  })
})

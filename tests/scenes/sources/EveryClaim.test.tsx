import { describe, expect, test } from 'vitest'
import { EveryClaim } from '../../../src/scenes/sources/EveryClaim.tsx'
import { aParty, aSource, type FactDrafts, inEveryLanguage, knownWith, type PlantDraft } from '../../plant/plantWith.ts'
import { render, screen, within } from '../../testingLibrary.tsx'
import { markBefore, read, readAll } from '../../ui/reading.ts'

function show(facts: FactDrafts, rest: PlantDraft = {}) {
  render(<EveryClaim plant={knownWith(facts, rest)} />)
}

function claims(): string[] {
  return readAll(screen.getAllByRole('listitem'))
}

describe('EveryClaim', () => {
  test('lists each fact under its label, with its note', () => {
    show({
      robots: { note: inEveryLanguage('In all shops.'), claims: [{ value: 68, unit: 'robot' }] },
      jobs: [{ value: 1 }],
    })
    expect(readAll(screen.getAllByRole('heading', { level: 4 }))).toEqual(['robots', 'jobs'])
    expect(screen.getByText('In all shops.')).toBeInTheDocument()
  })

  test('stands in the order in which the page opens its facts, under the names of its scenes', () => {
    const plant = knownWith({ jobs: [{ value: 1 }], robots: [{ value: 68 }], investment: [{ value: 310 }] })
    render(
      <>
        <section id="figures">
          <button type="button" id="figures-robots" aria-expanded={false}>
            68
          </button>
        </section>
        <section id="ground">
          <button type="button" id="ground-jobs" aria-expanded={false}>
            1
          </button>
        </section>
      </>,
    )
    render(<EveryClaim plant={plant} />)
    expect(readAll(screen.getAllByRole('heading', { level: 4 }))).toEqual(['Figures', 'Work', 'investment'])
    expect(readAll(screen.getAllByRole('heading', { level: 5 }))).toEqual(['robots', 'jobs'])
  })

  test('says what, who, when, where, in which words and how well supported', () => {
    show({ robots: [{ value: 68, unit: 'robot', quote: 'featuring 68 robots', said: '2025-10-21' }] })
    expect(claims()).toEqual(['68 robots. Reported by maker, 21 Oct 20251 “featuring 68 robots” Official.'])
  })

  test('puts the claim that the page shows first, then the others, latest first', () => {
    show({
      robots: [
        { value: 70, unit: 'robot', kind: 'plan', said: '2024-09-10' },
        {
          value: 68,
          unit: 'robot',
          said: '2025-10-21',
          rank: 'preferred',
          reason: inEveryLanguage('The maker’s own.'),
        },
        { value: 69, unit: 'robot', said: '2025-12-01' },
      ],
    })
    expect(claims()).toEqual([
      '68 robots. Reported by maker, 21 Oct 20251 “So it was said.” Official. Chosen: The maker’s own.',
      '69 robots. Reported by maker, 1 Dec 20251 “So it was said.” Official.',
      '70 robots. Announced by maker, 10 Sep 20241 “So it was said.” Official.',
    ])
  })

  test('says that a claim is undated, set aside, given by conversion, and what is noted of it', () => {
    show({
      investment: [
        { value: 310, unit: 'USD', said: '2025-10-21' },
        { id: 'local', value: 90, unit: 'KZT', said: undefined, rank: 'deprecated', reason: inEveryLanguage('Old.') },
        { value: 1, unit: 'USD', restates: 'local', said: '2025-01-01', note: inEveryLanguage('Its source’s rate.') },
      ],
    })
    const [, ...others] = claims()
    expect(others).toContain('KZT 90. Reported by maker, undated1 “So it was said.” Official. Set aside: Old.')
    expect(others).toContain(
      '$1 by conversion. Reported by maker, 1 Jan 20251 “So it was said.” Official. Its source’s rate.',
    )
  })

  test('marks a date that passed without a word, and says which date was replaced', () => {
    show({
      sportage: [
        { date: '2025-03', kind: 'plan', said: '2024-01-01' },
        { date: '2026-01', kind: 'plan', said: '2025-10-21' },
      ],
    })
    expect(claims()).toEqual([
      'January 2026. Announced by maker, 21 Oct 20251 “So it was said.” Official.',
      'March 2025, replaced. Announced by maker, 1 Jan 20241 “So it was said.” Official.',
    ])
    expect(markBefore(screen.getByText('January 2026'))).toBe('passed')
    expect(markBefore(screen.getByText('March 2025'))).toBe('announced')
  })

  test('marks quotes with the language of their source', () => {
    show(
      { robots: [{ value: 68, quote: '로봇 68대' }] },
      { sources: { paper: { ...aSource('paper'), language: 'ko' } } },
    )
    expect(screen.getByText('“로봇 68대”')).toHaveAttribute('lang', 'ko')
  })

  test('ends with all words on record, the speaker’s own and those of a report', () => {
    show(
      { robots: [{ value: 68 }] },
      {
        statements: [
          { by: 'song', quote: 'We build.', said: '2025-10-21' },
          { by: 'song', quote: 'they would build', form: 'reported', note: inEveryLanguage('In part.') },
        ],
        parties: { song: { ...aParty('Song'), kind: 'person' } },
      },
    )
    const words = screen.getByRole('heading', { level: 4, name: 'Words on record' }).nextElementSibling as HTMLElement
    expect(readAll(within(words).getAllByRole('listitem'))).toEqual([
      'Song. Occasion, 21 Oct 20251 “We build.”',
      'Song. Occasion, 1 Jan 20251 … they would build In the words of Publisher. In part.',
    ])
  })

  test('leaves out facts without a claim, and needs none', () => {
    show({ robots: [] })
    expect(screen.queryByRole('heading', { level: 4 })).not.toBeInTheDocument()
    expect(read(screen.getByRole('region'))).toMatch(/^Every claim, with who said it, when and in which words/)
  })
})

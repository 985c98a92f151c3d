import { describe, expect, test } from 'vitest'
import { anyFigure } from '../../src/ui/claimWords.ts'
import { OtherClaims } from '../../src/ui/OtherClaims.tsx'
import { aParty, aSource, type FactDraft, inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { render, screen, within } from '../testingLibrary.tsx'
import { markBefore, readAll } from './reading.ts'

function show(fact: FactDraft) {
  const plant = knownWith(
    { fact },
    {
      parties: { akorda: { ...aParty('Office of the President'), short: inEveryLanguage('Akorda') } },
      sources: { korean: { ...aSource('korean'), language: 'ko' } },
    },
  )
  const figure = anyFigure(plant, 'fact')
  if (figure === null) throw new Error('no figure')
  render(<OtherClaims plant={plant} figure={figure} />)
}

/** Who, when and what, of each of the others. */
function rows(): string[] {
  return readAll(screen.getAllByRole('listitem').flatMap((item) => within(item).getAllByRole('paragraph').slice(0, 1)))
}

describe('OtherClaims', () => {
  test('says so where nobody else says anything', () => {
    show([{ value: 68 }])
    expect(screen.getByText('Nothing else on record.')).toBeInTheDocument()
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  })

  test('lists what says otherwise, then what says the same, then what was announced, by short name, day and value', () => {
    show([
      { value: 310_000_000, unit: 'USD', rank: 'preferred' },
      { value: 90_000_000_000, unit: 'KZT', bound: 'over', kind: 'plan', by: 'akorda', said: '2024-04-23' },
      { value: 270_000_000, unit: 'USD', by: 'press', published: '2025-10-21' },
      { value: 310_000_000, unit: 'USD', by: 'agency', said: undefined },
    ])
    expect(readAll(screen.getAllByRole('heading', { level: 4 }))).toEqual([
      'Other totals on record',
      'Others who say the same',
      'Also announced',
    ])
    expect(
      screen.getAllByRole('heading', { level: 4 }).map((title) => markBefore(title.querySelector('span') ?? title)),
    ).toEqual(['differ', null, null])
    expect(rows()).toEqual([
      'press 21 Oct 2025$270 million',
      'agency no date shown$310 million',
      'Akorda 23 Apr 2024over KZT 90 billion',
    ])
    expect(markBefore(screen.getByText('press'))).toBe('reported')
    expect(markBefore(screen.getByText('Akorda'))).toBe('announced')
  })

  test('lists the latest first', () => {
    show([
      { value: 1, rank: 'preferred' },
      { value: 2, said: '2023' },
      { value: 3, said: '2025-06' },
      { value: 4, said: '2024-05-06' },
    ])
    expect(rows()).toEqual(['maker Jun 20253 cars', 'maker 6 May 20244 cars', 'maker 20232 cars'])
  })

  test('keeps with a claim what restates it in another unit', () => {
    show([
      { value: 310_000_000, unit: 'USD', rank: 'preferred' },
      { value: 131_500_000_000, unit: 'KZT', said: '2025-10-22' },
      { value: 244_000_000, unit: 'USD', restates: 'fact-2', by: 'press', said: '2025-10' },
    ])
    expect(readAll(within(screen.getByRole('listitem')).getAllByRole('blockquote'))).toHaveLength(2)
    expect(screen.getByRole('listitem')).toHaveTextContent(/KZT 131.5 billion.*\$244 million/)
  })

  test('gives each its own words in their language, its source, its rank with the reason, and its note', () => {
    show([
      { value: 310 },
      {
        value: 190,
        rank: 'deprecated',
        reason: inEveryLanguage('Superseded.'),
        note: inEveryLanguage('From a list.'),
        quote: '1억9000만 달러',
        source: 'korean',
        support: 'weak',
      },
    ])
    const other = screen.getByRole('listitem')
    expect(within(other).getByRole('blockquote')).toHaveAttribute('lang', 'ko')
    expect(within(other).getByRole('blockquote')).toHaveTextContent('“1억9000만 달러”')
    expect(other).toHaveTextContent('One weak source.')
    expect(within(other).getByText('Set aside: Superseded.')).toBeInTheDocument()
    expect(within(other).getByText('From a list.')).toBeInTheDocument()
    expect(within(other).getByRole('link', { name: /^Open source ?Publisher$/ })).toHaveAttribute(
      'href',
      'https://example.org/korean',
    )
  })

  test('tells how the date of a promise moved, and which plans were replaced', () => {
    show([
      { date: '2025-Q2', kind: 'plan', said: '2023-11-11' },
      { date: '2025-10', kind: 'plan', said: '2024-09-10' },
      { date: '2025-10-21' },
    ])
    expect(screen.getByRole('heading', { level: 4, name: 'Other dates on record' })).toBeInTheDocument()
    expect(rows()).toEqual(['maker 10 Sep 2024October 2025', 'maker 11 Nov 2023Q2 2025, replaced'])
  })

  test('does not call a plan replaced by one that names no date', () => {
    show([
      { date: '2027', kind: 'plan', said: '2024-01-01' },
      { date: null, kind: 'plan', said: '2025-01-01' },
    ])
    expect(rows()).toEqual(['maker 1 Jan 2025no date given'])
  })

  test('names the period of each in a series', () => {
    show({
      series: true,
      claims: [
        { value: 3000, period: '2025', bound: 'about', kind: 'plan' },
        { value: 30_000, period: '2026', kind: 'plan' },
      ],
    })
    expect(rows()).toEqual(['maker 1 Jan 2025about 3,000 cars for 2025'])
  })
})

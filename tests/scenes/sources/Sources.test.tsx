import { describe, expect, test } from 'vitest'
import type { Source } from '../../../src/plant/plantSchema.ts'
import { Sources } from '../../../src/scenes/sources/Sources.tsx'
import {
  aSource,
  type ClaimDraft,
  type FactDrafts,
  inEveryLanguage,
  knownWith,
  type PlantDraft,
} from '../../plant/plantWith.ts'
import { render, screen, within } from '../../testingLibrary.tsx'
import { stubPrinter } from '../../ui/printing.ts'
import { read, readAll } from '../../ui/reading.ts'

const { url: _, ...unlinked } = aSource('paper')

const dated: ClaimDraft[] = [{ date: '2025-10-21' }]

function show(facts: FactDrafts, rest: PlantDraft = {}) {
  render(<Sources plant={knownWith(facts, rest)} />)
}

function entries(): HTMLElement[] {
  return within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem')
}

function showOne(source: Partial<Source>) {
  show({ robots: [{ value: 68 }] }, { sources: { paper: { ...aSource('paper'), ...source } } })
}

describe('Sources', () => {
  test('counts the sources, and all claims and statements that rest on them', () => {
    show({ robots: [{ value: 68 }, { value: 70, source: 'other' }] }, { statements: [{}] })
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(
      '2 sources stand behind 3 claims and statements',
    )
  })

  test('lists every source under the number by which the page refers to it', () => {
    show({ robots: [{ value: 68 }, { value: 70, source: 'other' }] })
    expect(entries().map(({ id }) => id)).toEqual(['source-1', 'source-2'])
    expect(readAll(entries())).toEqual([
      '1Publisher, no date shown. paper. For: robots.',
      '2Publisher, no date shown. other. For: robots.',
    ])
  })

  test('links to the source, and opens it without telling where from', () => {
    showOne({ published: '2025-10-21' })
    const link = screen.getByRole('link', { name: 'Publisher, 21\u00a0October\u00a02025' })
    expect(link).toHaveAttribute('href', 'https://example.org/paper')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer external')
  })

  test('says of a date that is inferred that the page shows none', () => {
    showOne({ published: '2025-10', inferred: true })
    expect(screen.getByRole('link', { name: 'Publisher, about October\u00a02025, no date shown' })).toBeInTheDocument()
  })

  test('names a dated fact by what it is about', () => {
    show({ opening: { label: inEveryLanguage('Plant to open'), subject: inEveryLanguage('Opening'), claims: dated } })
    expect(read(entries()[0] as HTMLElement)).toContain('For: Opening.')
  })

  test('names the language of a source that is not in the page’s, and marks its title with it', () => {
    showOne({ language: 'ko', title: '카자흐스탄' })
    expect(screen.getByRole('link', { name: 'Publisher, no date shown (Korean)' })).toBeInTheDocument()
    expect(screen.getByText('카자흐스탄')).toHaveAttribute('lang', 'ko')
  })

  test('says whose words a source carries', () => {
    showOne({ carries: inEveryLanguage('Kia’s release') })
    expect(read(entries()[0] as HTMLElement)).toContain('Carries Kia’s release.')
  })

  test('gives the reason where there is no link', () => {
    show(
      { robots: [{ value: 68 }] },
      { sources: { paper: { ...unlinked, noLink: inEveryLanguage('the address is a mirror.') } } },
    )
    expect(within(entries()[0] as HTMLElement).queryByRole('link')).not.toBeInTheDocument()
    expect(read(entries()[0] as HTMLElement)).toContain('No link: the address is a mirror.')
  })

  test.each([
    [7, 'For: f1, f2, f3, f4, f5, f6 and f7.'],
    [8, 'For: f1, f2, f3, f4, f5, f6 and 2 more.'],
  ])('names the facts that rest on a source, of %i: %s', (count, text) => {
    show(Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index + 1}`, [{ value: 1 }]])))
    expect(read(entries()[0] as HTMLElement)).toContain(text)
  })

  test('on paper names every fact that rests on a source', () => {
    const printer = stubPrinter()
    show(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`f${index + 1}`, [{ value: 1 }]])))
    printer.begin()
    expect(read(entries()[0] as HTMLElement)).toContain('For: f1, f2, f3, f4, f5, f6, f7 and f8.')
  })

  test('credits the type and says that no maker’s design is drawn', () => {
    show({})
    expect(screen.getByText(/^Type: Geologica, Source Serif 4, Noto Sans KR and Noto Serif KR/)).toBeInTheDocument()
    expect(screen.getByText(/no maker’s design is drawn\.$/)).toBeInTheDocument()
  })

  test('on paper writes out the addresses, and adds every claim', () => {
    const printer = stubPrinter()
    showOne({ url: 'https://example.org/%D0%B0' })
    expect(screen.queryByText('https://example.org/а')).not.toBeInTheDocument()
    printer.begin()
    expect(screen.getByText('https://example.org/а')).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 3, name: /^Every claim/ })).toBeInTheDocument()
    printer.end()
    expect(screen.queryByText('https://example.org/а')).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { level: 3, name: /^Every claim/ })).not.toBeInTheDocument()
  })
})

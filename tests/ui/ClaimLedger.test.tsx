import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { ClaimLedger } from '../../src/ui/ClaimLedger.tsx'
import {
  aSource,
  type ClaimDraft,
  type FactDraft,
  inEveryLanguage,
  knownWith,
  type PlantDraft,
} from '../plant/plantWith.ts'
import { render, screen, within } from '../testingLibrary.tsx'
import { markBefore, read, readAll } from './reading.ts'

const robots: ClaimDraft = { value: 68, unit: 'robot', said: '2025-10-21', quote: '68 high-precision robots' }

function show(fact: FactDraft, rest: PlantDraft = {}, onClose = () => {}) {
  render(<ClaimLedger plant={knownWith({ robots: fact }, rest)} fact="robots" opener="opener" onClose={onClose} />)
}

function Opened() {
  const [isOpen, setOpen] = useState(false)
  const plant = knownWith({ robots: [robots] })
  return (
    <>
      <button type="button" id="figures-robots" onClick={() => setOpen(true)}>
        68
      </button>
      {isOpen && <ClaimLedger plant={plant} fact="robots" opener="figures-robots" onClose={() => setOpen(false)} />}
    </>
  )
}

describe('ClaimLedger', () => {
  test('is named by its heading, which has the focus when it opens', () => {
    show([robots])
    expect(screen.getByRole('region', { name: /^robots, 68\s+robots$/ })).toHaveAttribute('data-fact', 'robots')
    expect(screen.getByRole('heading', { level: 3 })).toHaveFocus()
  })

  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['Close', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ])('closes by %s and gives the focus back to what opened it', async (_, close) => {
    render(<Opened />)
    await userEvent.click(screen.getByRole('button', { name: '68' }))
    expect(screen.getByRole('region')).toBeInTheDocument()
    await close()
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: '68' })).toHaveFocus()
  })

  test('shows the chosen claim: what it is, who said it and when, its words and its source', () => {
    show([robots], { sources: { paper: { ...aSource('paper'), carries: inEveryLanguage('Kia’s release') } } })
    const who = screen.getByText(/^Reported by maker, 21\s+October\s+2025$/)
    expect(markBefore(who)).toBe('reported')
    expect(screen.getByRole('blockquote')).toHaveTextContent('“68 high-precision robots”')
    expect(screen.getByRole('blockquote')).toHaveAttribute('lang', 'en')
    expect(screen.getByText(/^Kia’s release, carried by Publisher/)).toHaveTextContent('Official.')
    expect(screen.getByRole('link', { name: /^Open source ?Publisher$/ })).toHaveAttribute(
      'href',
      'https://example.org/paper',
    )
  })

  test('marks a plan as announced, and says where it is not dated', () => {
    show([{ ...robots, kind: 'plan', said: undefined }])
    expect(markBefore(screen.getByText('Announced by maker, undated'))).toBe('announced')
  })

  test('sets the words in their own language', () => {
    show([{ ...robots, quote: '로봇 68대' }], { sources: { paper: { ...aSource('paper'), language: 'ko' } } })
    expect(screen.getByText('“로봇 68대”')).toHaveAttribute('lang', 'ko')
  })

  test('gives the reason for a chosen claim, its note and the note of the fact', () => {
    show({
      note: inEveryLanguage('Not all robots weld.'),
      claims: [
        { ...robots, rank: 'preferred', reason: inEveryLanguage('Kia’s own.'), note: inEveryLanguage('Rounded.') },
      ],
    })
    expect(screen.getByText('Why this one: Kia’s own.')).toBeInTheDocument()
    expect(screen.getByText('Rounded.')).toBeInTheDocument()
    expect(screen.getByText('Not all robots weld.')).toBeInTheDocument()
  })

  test('says that the one source is weak', () => {
    show([{ ...robots, support: 'weak' }])
    expect(screen.getByText(/^Published by Publisher/)).toHaveTextContent('One weak source.')
  })

  test('gives the reason in the place of a link', () => {
    const { url: _, ...source } = aSource('paper')
    show([robots], { sources: { paper: { ...source, noLink: inEveryLanguage('the address is a mirror') } } })
    expect(screen.getByText('No link: the address is a mirror')).toBeInTheDocument()
    expect(screen.queryByRole('link', { name: /^Open source/ })).not.toBeInTheDocument()
  })

  test('shows all the amounts on a scale, and the others with their days', () => {
    show([robots, { ...robots, value: 70, kind: 'plan', said: '2024-09-10', quote: '70 robots' }])
    expect(
      screen.getByRole('img', { name: /^Scale from zero: 68 chosen; 70 \(10\s+Sep\s+2024\) also on record\.$/ }),
    ).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 4, name: 'Also announced' })).toBeInTheDocument()
    expect(read(screen.getByRole('listitem'))).toContain('maker 10 Sep 2024')
  })

  test('names below the scale who says otherwise, before the words of the others', () => {
    show([
      { ...robots, rank: 'preferred' },
      { ...robots, value: 80, by: 'press' },
      { ...robots, value: 70, kind: 'plan' },
    ])
    const scale = screen.getByRole('img', { name: /^Scale from zero/ })
    const [title] = screen.getAllByRole('heading', { level: 4 })
    expect(title).toHaveTextContent('Other totals on record')
    expect(scale.compareDocumentPosition(title as HTMLElement)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(readAll(screen.getAllByRole('term'))).toEqual(['press1'])
    expect(readAll(screen.getAllByRole('definition'))).toEqual(['80 robots'])
  })

  test('sets the note of the fact under the chosen claim, before what stands beside it', () => {
    show({
      note: inEveryLanguage('Not all weld.'),
      claims: [
        { ...robots, rank: 'preferred' },
        { ...robots, value: 80, by: 'press' },
      ],
    })
    const note = screen.getByText('Not all weld.')
    const quotes = screen.getAllByRole('blockquote')
    expect(quotes[0]?.compareDocumentPosition(note)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(note.compareDocumentPosition(screen.getByRole('img'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('forgets with another figure that a citation was copied', async () => {
    const user = userEvent.setup()
    const plant = knownWith({ robots: [robots], jobs: [{ value: 1500, unit: 'job' }] })
    const ledger = (fact: string) => <ClaimLedger plant={plant} fact={fact} opener="opener" onClose={() => {}} />
    const { rerender } = render(ledger('robots'))
    await user.click(screen.getByRole('button', { name: 'Copy citation' }))
    expect(screen.getByRole('status')).toHaveTextContent('Citation copied')
    rerender(ledger('jobs'))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
  })

  test('shows the amounts of different periods of a series on no common scale', () => {
    const claims = [
      { value: 3000, period: '2025' },
      { value: 30_000, period: '2026', kind: 'plan' as const },
    ]
    show({ series: true, claims })
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('robots, 30,000 cars for 2026')
  })

  test('shows what follows from the figure', () => {
    const capacity: ClaimDraft = { value: 70_000, unit: 'vehicle/year' }
    render(
      <ClaimLedger
        plant={knownWith({ robots: [robots], capacity: [capacity] })}
        fact="robots"
        opener="x"
        onClose={() => {}}
      />,
    )
    expect(screen.getByRole('heading', { level: 4, name: 'Derived from it' })).toBeInTheDocument()
    expect(within(screen.getByRole('region')).getByText('1,029 cars a robot')).toBeInTheDocument()
  })

  test.each<[string, ClaimDraft[]]>([
    ['It happened as last announced.', [{ date: '2025-10', kind: 'plan', said: '2024' }, { date: '2025-10-21' }]],
    [
      'It happened later than last announced.',
      [{ date: '2025-Q1', kind: 'plan', said: '2024' }, { date: '2025-10-21' }],
    ],
    [
      'It happened earlier than last announced.',
      [{ date: '2026', kind: 'plan', said: '2024' }, { date: '2025-10-21' }],
    ],
    ['Reported; no earlier announcement on record.', [{ date: '2025-10-21' }]],
    [
      'The date passed; nothing on record says that it happened, or that it did not.',
      [{ date: '2026-01', kind: 'plan', said: '2024' }],
    ],
    ['Not yet due.', [{ date: '2026-12', kind: 'plan', said: '2024' }]],
    ['Announced without a date.', [{ date: null, kind: 'plan', said: '2024' }]],
  ])('says what became of a promise: %s', (sentence, claims) => {
    show(claims)
    expect(screen.getByText(sentence)).toBeInTheDocument()
  })

  test('says that nothing is on record, with what is noted on the fact', () => {
    show({ claims: [], note: inEveryLanguage('Looked for in 2026.') })
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('robots: nothing on record for this day')
    expect(screen.getByText('Looked for in 2026.')).toBeInTheDocument()
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Copy citation' })).not.toBeInTheDocument()
  })

  test('lets one report an error where somebody publishes the record', () => {
    show([robots], { publishedBy: { name: inEveryLanguage('The region'), contact: 'https://example.org/errors' } })
    expect(screen.getByRole('link', { name: 'Report an error' })).toHaveAttribute('href', 'https://example.org/errors')
  })

  test('is nothing for a fact that the record does not have, such as an old link names', () => {
    const onClose = vi.fn()
    render(<ClaimLedger plant={knownWith()} fact="deck" opener="x" onClose={onClose} />)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })
})

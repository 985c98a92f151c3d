import { describe, expect, test } from 'vitest'
import { RivalRows } from '../../src/ui/RivalRows.tsx'
import { aParty, type ClaimDraft, type FactDraft, inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'
import { markBefore, readAll } from './reading.ts'

const chosen: ClaimDraft = { value: 310_000_000, unit: 'USD', rank: 'preferred' }

function show(fact: FactDraft) {
  const akorda = { ...aParty('Office of the President'), short: inEveryLanguage('Akorda') }
  render(<RivalRows plant={knownWith({ fact }, { parties: { akorda } })} fact="fact" />)
}

/** Who says otherwise, with the number of the source, and how much. */
function rows(): string[] {
  const [who, much] = [screen.queryAllByRole('term'), screen.queryAllByRole('definition')].map(readAll)
  return (who ?? []).map((name, index) => `${name}: ${much?.[index]}`)
}

describe('RivalRows', () => {
  test('names in full who says otherwise, with the source, and how much', () => {
    show([
      chosen,
      { value: 270_000_000, unit: 'USD', by: 'akorda', source: 'other' },
      { value: 400_000_000, unit: 'USD', by: 'press', bound: 'about' },
    ])
    expect(rows()).toEqual(['Office of the President2: $270 million', 'press1: about $400 million'])
    expect(markBefore(screen.getByText('Other totals on record'))).toBe('differ')
    expect(screen.getByRole('link', { name: 'Source 2' })).toHaveAttribute('href', '#source-2')
  })

  test('gives with an amount in another currency what its source makes of it, and no row of its own', () => {
    show([
      chosen,
      { value: 131_500_000_000, unit: 'KZT' },
      { value: 244_000_000, unit: 'USD', restates: 'fact-2', by: 'press' },
    ])
    expect(rows()).toEqual(['maker1: KZT 131.5 billion, $244 million by conversion'])
  })

  test('leaves out who says the same, what was announced and what is set aside', () => {
    show([
      chosen,
      { value: 310_000_000, unit: 'USD', by: 'agency' },
      { value: 190_000_000, unit: 'USD', kind: 'plan' },
      { value: 100_000_000, unit: 'USD', rank: 'deprecated', reason: inEveryLanguage('A slip.') },
      { value: 270_000_000, unit: 'USD', by: 'press' },
    ])
    expect(rows()).toEqual(['press1: $270 million'])
  })

  test.each<[string, FactDraft]>([
    ['nobody says otherwise', [chosen]],
    ['nothing is on record', []],
    ['the fact is a date', [{ date: '2025-10-21' }, { date: '2025-10-22' }]],
  ])('is left out where %s', (_, fact) => {
    show(fact)
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
    expect(rows()).toEqual([])
  })
})

import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { FactButton } from '../../src/ui/FactButton.tsx'
import type { Openable } from '../../src/ui/FactOpener.tsx'
import { type FactDraft, inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'
import { markBefore, read } from './reading.ts'

const opener = (fact: string) => `people-${fact}`
const closed = { fact: null, toggle: () => {}, opener }

function show(fact: FactDraft, opened: Openable = closed) {
  render(<FactButton plant={knownWith({ fact })} fact="fact" opened={opened} />)
}

describe('FactButton', () => {
  test.each<[string, string, FactDraft]>([
    ['reported', 'Reported: fact: 68 robots', [{ value: 68, unit: 'robot' }]],
    ['announced', 'fact: 1,500 jobs, announced', [{ value: 1500, unit: 'job', kind: 'plan' }]],
    ['announced', 'fact: 90,000 cars, announced, one weak source', [{ value: 90_000, kind: 'plan', support: 'weak' }]],
    ['reported', 'Reported: fact happened: 21 October 2025', [{ date: '2025-10-21' }]],
    ['announced', 'fact: December 2026, announced', [{ date: '2026-12', kind: 'plan', said: '2025-01-01' }]],
    [
      'passed',
      'fact: January 2026, announced, no confirmation on record',
      [{ date: '2026-01', kind: 'plan', said: '2025-01-01' }],
    ],
    ['announced', 'fact: no date given, announced', [{ date: null, kind: 'plan' }]],
    ['reported', 'Reported: fact: Present', [{ text: inEveryLanguage('Present') }]],
    ['none', 'fact: Not on record', []],
  ])('under the mark %s reads: %s', (mark, words, fact) => {
    show(fact)
    const button = screen.getByRole('button')
    expect(read(button)).toBe(words)
    expect(button.querySelector('[data-kind]')).toHaveAttribute('data-kind', mark)
    expect(markBefore(screen.getByText(/fact/))).toBe(mark)
  })

  test.each<[string, string, FactDraft]>([
    ['reported', 'Reported: fact: 68 robots', [{ value: 68, unit: 'robot' }]],
    ['announced', 'fact: 1,500 jobs, announced', [{ value: 1500, unit: 'job', kind: 'plan' }]],
    ['none', 'fact: Not on record', []],
  ])('as a value under the mark %s, shows no name, and is still named: %s', (mark, words, fact) => {
    const plant = knownWith({ fact })
    render(<FactButton plant={plant} fact="fact" opened={closed} form="value" />)
    const button = screen.getByRole('button')
    expect(read(button)).toBe(words)
    expect(button.querySelector('[data-kind]')).toHaveAttribute('data-kind', mark)
    expect(screen.getByText('fact:')).toHaveAttribute('data-visually', 'hidden')
  })

  test('says whether its claims are open, and opens or closes them', async () => {
    const toggle = vi.fn()
    show([{ value: 68 }], { fact: 'fact', toggle, opener })
    expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('button')).toHaveAttribute('id', 'people-fact')
    await userEvent.click(screen.getByRole('button'))
    expect(toggle).toHaveBeenCalledExactlyOnceWith('fact')
  })

  test('is nothing for a fact that the record does not have', () => {
    render(<FactButton plant={knownWith()} fact="deck" opened={closed} />)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { FactOpener } from '../../src/ui/FactOpener.tsx'
import { render, screen } from '../testingLibrary.tsx'

const opener = (fact: string) => `place-${fact}`

describe('FactOpener', () => {
  test('is a button with the words it is given, which says whether its fact is open and opens it', async () => {
    const toggle = vi.fn()
    const { rerender } = render(
      <FactOpener fact="market" opened={{ fact: null, toggle, opener }}>
        Armenia
      </FactOpener>,
    )
    const button = screen.getByRole('button', { name: 'Armenia', expanded: false })
    await userEvent.click(button)
    expect(toggle).toHaveBeenCalledExactlyOnceWith('market')
    rerender(
      <FactOpener fact="market" opened={{ fact: 'market', toggle, opener }}>
        Armenia
      </FactOpener>,
    )
    expect(button).toHaveAttribute('aria-expanded', 'true')
  })

  test('has an id of its own where several open one fact; the first has the one that the focus goes back to', () => {
    const opened = { fact: null, toggle: () => {}, opener }
    const openers = [0, 1, 2].map((index) => (
      <FactOpener key={index} fact="market" opened={opened} index={index}>
        Armenia
      </FactOpener>
    ))
    render(openers)
    expect(screen.getAllByRole('button').map(({ id }) => id)).toEqual([
      'place-market',
      'place-market-2',
      'place-market-3',
    ])
  })
})

import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { OpenedLedger } from '../../src/ui/OpenedLedger.tsx'
import { knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'

const opener = (fact: string) => `scene-${fact}`

describe('OpenedLedger', () => {
  test('shows the claims behind the open fact, and closes them', async () => {
    const close = vi.fn()
    render(
      <OpenedLedger
        plant={knownWith({ robots: [{ value: 68, unit: 'robot' }] })}
        opened={{ fact: 'robots', close, opener, toggle: close }}
      />,
    )
    expect(screen.getByRole('heading', { level: 3 })).toHaveTextContent('robots, 68 robots')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(close).toHaveBeenCalledOnce()
  })

  test.each([null, 'deck', 'constructor'])(
    'is nothing where the open fact is %s, which the record does not have',
    (fact) => {
      const { container } = render(
        <OpenedLedger plant={knownWith()} opened={{ fact, close: () => {}, opener, toggle: () => {} }} />,
      )
      expect(container).toBeEmptyDOMElement()
    },
  )
})

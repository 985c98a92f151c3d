import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { useEscape } from '../../src/ui/useEscape.ts'
import { render, screen } from '../testingLibrary.tsx'

function Layer({ onEscape }: { onEscape: () => void }) {
  useEscape(onEscape)
  return <input aria-label="Field" />
}

describe('useEscape(onEscape)', () => {
  test('calls back on Escape, wherever the focus is, and on no other key', async () => {
    const close = vi.fn()
    render(<Layer onEscape={close} />)
    await userEvent.keyboard('a{Enter}')
    expect(close).not.toHaveBeenCalled()
    await userEvent.keyboard('{Escape}')
    screen.getByRole('textbox').focus()
    await userEvent.keyboard('{Escape}')
    expect(close).toHaveBeenCalledTimes(2)
  })

  test('calls only what opened last, and after it has closed what was open before', async () => {
    const [first, second] = [vi.fn(), vi.fn()]
    render(<Layer onEscape={first} />)
    const { unmount } = render(<Layer onEscape={second} />)
    await userEvent.keyboard('{Escape}')
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
    unmount()
    await userEvent.keyboard('{Escape}')
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1])
  })

  test('keeps the order when what opened first closes first', async () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const { unmount } = render(<Layer onEscape={first} />)
    render(<Layer onEscape={second} />)
    unmount()
    await userEvent.keyboard('{Escape}')
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1])
  })

  test('calls what it was given last, and nothing once it has closed', async () => {
    const [old, current] = [vi.fn(), vi.fn()]
    const { rerender, unmount } = render(<Layer onEscape={old} />)
    rerender(<Layer onEscape={current} />)
    await userEvent.keyboard('{Escape}')
    unmount()
    await userEvent.keyboard('{Escape}')
    expect([old.mock.calls.length, current.mock.calls.length]).toEqual([0, 1])
  })
})

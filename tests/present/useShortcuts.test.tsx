import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { useShortcuts } from '../../src/present/useShortcuts.ts'
import { fireEvent, renderHook } from '../testingLibrary.tsx'

test('A key that is held asks once: a screen that is blanked does not flash', () => {
  const act = vi.fn()
  renderHook(() => useShortcuts(true, act))
  fireEvent.keyDown(document.body, { code: 'KeyB' })
  const repeated = fireEvent.keyDown(document.body, { code: 'KeyB', repeat: true })
  expect(act).toHaveBeenCalledExactlyOnceWith('black', 'KeyB')
  // The browser does nothing with it either.
  expect(repeated).toBe(false)
})

test('A key is heard by what was given last, and by nothing when it has gone', async () => {
  const [first, last] = [vi.fn(), vi.fn()]
  const { rerender, unmount } = renderHook(({ act }) => useShortcuts(true, act), { initialProps: { act: first } })
  rerender({ act: last })
  const user = userEvent.setup()
  await user.keyboard('{ArrowRight}')
  unmount()
  await user.keyboard('{ArrowRight}')
  expect([first.mock.calls.length, last.mock.calls.length]).toEqual([0, 1])
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useHiddenCursor } from '../../src/present/useHiddenCursor.ts'
import { renderHook } from '../testingLibrary.tsx'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('A pointer that rests for three seconds is hidden until it moves', () => {
  const box = document.createElement('div')
  renderHook(() => useHiddenCursor({ current: box }))
  const isHidden = () => box.dataset['idle'] !== undefined
  vi.advanceTimersByTime(2999)
  expect(isHidden()).toBe(false)
  vi.advanceTimersByTime(1)
  expect(isHidden()).toBe(true)
  box.dispatchEvent(new Event('pointermove'))
  expect(isHidden()).toBe(false)
  vi.advanceTimersByTime(3000)
  expect(isHidden()).toBe(true)
})

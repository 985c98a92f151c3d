import { afterEach, describe, expect, test, vi } from 'vitest'
import { useToday } from '../../src/app/useToday.ts'
import { act, renderHook } from '../testingLibrary.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('useToday()', () => {
  test('gives the day of this device’s clock, not the one in Greenwich', () => {
    vi.stubEnv('TZ', 'Asia/Almaty')
    vi.useFakeTimers({ now: Date.parse('2026-01-04T21:00Z') })
    expect(renderHook(useToday).result.current).toBe('2026-01-05')
  })

  test('turns with midnight while the page stays open', () => {
    vi.useFakeTimers({ now: new Date(2026, 11, 31, 23, 58, 30) })
    const { result } = renderHook(useToday)
    act(() => vi.advanceTimersByTime(60_000))
    expect(result.current).toBe('2026-12-31')
    act(() => vi.advanceTimersByTime(60_000))
    expect(result.current).toBe('2027-01-01')
  })

  test('leaves no timer behind', () => {
    vi.useFakeTimers()
    renderHook(useToday).unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})

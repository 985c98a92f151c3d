import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { SpeakerClock } from '../../src/present/SpeakerClock.tsx'
import { act, render, screen } from '../testingLibrary.tsx'

const planned = { fromMs: 90_000, toMs: 210_000, allMs: 790_000 }

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 26, 9, 5) })
})
afterEach(() => {
  vi.useRealTimers()
})

function clockAfter(elapsedMs: number): string {
  const beganMs = performance.now() - elapsedMs
  const { container } = render(<SpeakerClock beganMs={beganMs} planned={planned} onRestart={() => {}} />)
  return container.textContent ?? ''
}

describe('SpeakerClock', () => {
  test('shows the time of day, the time since the beginning, and the plan', () => {
    expect(clockAfter(95_000)).toContain('09:0501:35 of 13:10')
  })

  test.each([
    [89_000, '00:01 ahead of plan'],
    [90_000, 'On plan'],
    [210_000, 'On plan'],
    [275_000, '01:05 behind plan'],
  ])('says after %d ms how the scene stands to its plan', (elapsedMs, words) => {
    expect(clockAfter(elapsedMs)).toContain(words)
  })

  test('goes on every second, and not by the clock of the device, which may jump', () => {
    render(<SpeakerClock beganMs={performance.now()} planned={planned} onRestart={() => {}} />)
    act(() => {
      vi.advanceTimersByTime(3000)
      vi.setSystemTime(new Date(2031, 0, 1))
      vi.advanceTimersByTime(1000)
    })
    expect(screen.getByRole('timer')).toHaveTextContent(/^00:04$/)
  })

  test('stands at zero before the first step', () => {
    render(<SpeakerClock beganMs={null} planned={null} onRestart={() => {}} />)
    expect(screen.getByRole('timer')).toHaveTextContent(/^00:00$/)
  })
})

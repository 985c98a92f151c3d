import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { SinceLastVisit } from '../../src/app/SinceLastVisit.tsx'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import type { Day } from '../../src/plant/partialDate.ts'
import { plantWith } from '../plant/plantWith.ts'
import { act, render, screen } from '../testingLibrary.tsx'

/** A record with a claim of each of these days. */
const knownWith = (...days: Day[]) => {
  const plant = plantWith({ robots: days.map((recorded) => ({ value: 68, said: '2025-10-21', recorded })) })
  return asKnownOn(plant, plant.checked)
}
const old = knownWith('2026-01-05')
const newer = knownWith('2026-01-05', '2026-02-01', '2026-02-01')
const newest = knownWith('2026-01-05', '2026-02-01', '2026-02-01', '2026-06-30')

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/')
})

const kept = () => localStorage.getItem('newestEntrySeen')
const note = () => screen.queryByRole('region', { name: 'Since your last visit' })
const said = () => note()?.querySelector('p')?.textContent?.replaceAll('\u00a0', ' ')

describe('SinceLastVisit', () => {
  test('says nothing on a first visit, and keeps the day of the newest entry', () => {
    render(<SinceLastVisit plant={newer} />)
    expect(note()).toBeNull()
    expect(kept()).toBe('2026-02-01')
  })

  test('says nothing where nothing was entered since', () => {
    localStorage.setItem('newestEntrySeen', '2026-02-01')
    render(<SinceLastVisit plant={newer} />)
    expect(note()).toBeNull()
  })

  test('says how much was entered since, and keeps the new day', () => {
    localStorage.setItem('newestEntrySeen', '2026-01-05')
    render(<SinceLastVisit plant={newer} />)
    expect(said()).toBe('Entered since your last visit (record of 5 January 2026): 2 claims about 1 fact.')
    expect(kept()).toBe('2026-02-01')
  })

  test('leads to what is new, and is gone then', async () => {
    localStorage.setItem('newestEntrySeen', '2026-01-05')
    render(<SinceLastVisit plant={newer} />)
    await userEvent.click(screen.getByRole('link', { name: 'Show what is new' }))
    expect(`${location.search}${location.hash}`).toBe('?recorded=2026-01-05..#change-log')
    expect(note()).toBeNull()
  })

  test('stays closed, also when a newer record comes', async () => {
    localStorage.setItem('newestEntrySeen', '2026-01-05')
    const { rerender } = render(<SinceLastVisit plant={newer} />)
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(note()).toBeNull()
    rerender(<SinceLastVisit plant={newest} />)
    expect(note()).toBeNull()
  })

  test('counts from the last visit when a record comes meanwhile, in the same place and without announcing itself', () => {
    localStorage.setItem('newestEntrySeen', '2026-01-05')
    const { rerender } = render(<SinceLastVisit plant={newer} />)
    const place = note()
    rerender(<SinceLastVisit plant={newest} />)
    expect(note()).toBe(place)
    expect(said()).toBe('Entered since your last visit (record of 5 January 2026): 3 claims about 1 fact.')
    expect(place?.closest('[role="status"], [role="alert"], [aria-live]')).toBeNull()
    expect(place?.querySelector('[role="status"], [role="alert"], [aria-live]')).toBeNull()
    expect(kept()).toBe('2026-06-30')
  })

  test('stays away on a first visit when a record comes meanwhile', () => {
    const { rerender } = render(<SinceLastVisit plant={old} />)
    rerender(<SinceLastVisit plant={newest} />)
    expect(note()).toBeNull()
    expect(kept()).toBe('2026-06-30')
  })

  test('says and keeps nothing where the page shows an earlier day', () => {
    localStorage.setItem('newestEntrySeen', '2026-01-05')
    render(<SinceLastVisit plant={asKnownOn(newer.newest, '2026-02-10')} />)
    expect(note()).toBeNull()
    expect(kept()).toBe('2026-01-05')
  })

  test('keeps the day only once somebody can see the page', () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    render(<SinceLastVisit plant={newer} />)
    expect(kept()).toBeNull()
    visibility.mockReturnValue('visible')
    act(() => void document.dispatchEvent(new Event('visibilitychange')))
    expect(kept()).toBe('2026-02-01')
  })

  test.each(['yesterday', '2026-02', '2026-02-30', '<b>', ''])(
    'takes “%s” on the device for a first visit',
    (broken) => {
      localStorage.setItem('newestEntrySeen', broken)
      render(<SinceLastVisit plant={newer} />)
      expect(note()).toBeNull()
      expect(kept()).toBe('2026-02-01')
    },
  )

  test('is silent where storage is denied', () => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(deny)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(deny)
    render(<SinceLastVisit plant={newer} />)
    expect(note()).toBeNull()
  })
})

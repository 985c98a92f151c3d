import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Loading } from '../../src/app/Loading.tsx'
import { act, render, screen } from '../testingLibrary.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('Loading', () => {
  test('says nothing for as long as a moment takes', () => {
    render(<Loading />)
    act(() => vi.advanceTimersByTime(399))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(document.querySelector('svg')).not.toBeInTheDocument()
  })

  test('says once that the record is read, over empty parcels, where it takes longer', () => {
    render(<Loading />)
    act(() => vi.advanceTimersByTime(400))
    expect(screen.getByRole('status')).toHaveTextContent('Reading the record…')
    expect(document.querySelector('svg')).toBeInTheDocument()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })

  test('leaves no timer behind', () => {
    render(<Loading />).unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})

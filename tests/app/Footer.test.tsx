import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Footer } from '../../src/app/Footer.tsx'
import { inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'

const plant = knownWith({}, { checked: '2026-06-30' })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] }).setSystemTime('2026-06-30T12:00')
})

afterEach(() => {
  vi.useRealTimers()
})

describe('Footer', () => {
  test.each([
    ['2026-06-30', 'Plant LLP. Record checked 30 June 2026, today.'],
    ['2026-07-01', 'Plant LLP. Record checked 30 June 2026, yesterday.'],
    ['2026-07-12', 'Plant LLP. Record checked 30 June 2026, 12 days ago.'],
    ['2026-06-29', 'Plant LLP. Record checked 30 June 2026, today.'],
  ])('on %s it says: %s', (today, sentence) => {
    vi.setSystemTime(`${today}T12:00`)
    render(<Footer plant={plant} />)
    expect(screen.getByText(sentence)).toBeInTheDocument()
  })

  test('says from when the newest source is, where one is dated', () => {
    const robots = [
      { value: 68, published: '2026-02-01' },
      { value: 70, said: '2025-10-21' },
    ]
    render(<Footer plant={knownWith({ robots }, { checked: '2026-06-30' })} />)
    const sentence = 'Plant LLP. Record checked 30 June 2026, today. Newest source used: 1 February 2026.'
    expect(screen.getByText(sentence)).toBeInTheDocument()
  })

  test('hands out the record', () => {
    render(<Footer plant={plant} />)
    const link = screen.getByRole('link', { name: 'The record (JSON)' })
    expect(link).toHaveAttribute('href', 'http://localhost:3000/data/plant.json')
    expect(link).toHaveAttribute('download')
  })

  test('names who publishes it, with the way to report an error', () => {
    const publishedBy = { name: inEveryLanguage('The region'), contact: 'https://example.org/errors' }
    render(<Footer plant={{ ...plant, publishedBy }} />)
    expect(screen.getByText('Published by The region')).toBeInTheDocument()
    const link = screen.getByRole('link', { name: 'Report an error' })
    expect(link).toHaveAttribute('href', 'https://example.org/errors')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer external')
  })

  test('names nobody where that is not given', () => {
    render(<Footer plant={plant} />)
    expect(screen.queryByText(/Published by/)).not.toBeInTheDocument()
    expect(screen.queryByRole('link', { name: 'Report an error' })).not.toBeInTheDocument()
  })

  test('prints the page', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {})
    render(<Footer plant={plant} />)
    await userEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledOnce()
  })
})

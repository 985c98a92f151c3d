import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { Failure } from '../../src/app/Failure.tsx'
import { CheckError, FetchError } from '../../src/data/plantQuery.ts'
import { RecordError } from '../../src/plant/mistake.ts'
import { render, screen } from '../testingLibrary.tsx'
import { readAll } from '../ui/reading.ts'

const mistakes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ place: `facts.${index}`, problem: 'is missing' }))

describe('Failure', () => {
  test('names every mistake of a refused record with its place', () => {
    const two = [
      { place: 'checked', problem: 'is missing: it is required' },
      { place: 'facts.robots.claims.0.source', problem: 'no source "awj"; did you mean "awj-2025"?' },
    ]
    render(<Failure error={new RecordError(two)} onRetry={() => {}} />)
    expect(screen.getByRole('alert')).toHaveTextContent('The record failed its check and was not drawn')
    expect(screen.getByText(/^A record is taken whole or not at all. Two mistakes were found/)).toBeInTheDocument()
    expect(readAll(screen.getAllByRole('listitem'))).toEqual([
      'checked is missing: it is required',
      'facts.robots.claims.0.source no source "awj"; did you mean "awj-2025"?',
    ])
  })

  test('shows twenty mistakes and counts the rest', () => {
    render(<Failure error={new RecordError(mistakes(23))} onRetry={() => {}} />)
    expect(screen.getAllByRole('listitem')).toHaveLength(20)
    expect(screen.getByText('and 3 more')).toBeInTheDocument()
  })

  test('counts no rest where all are shown', () => {
    render(<Failure error={new RecordError(mistakes(20))} onRetry={() => {}} />)
    expect(screen.queryByText(/more$/)).not.toBeInTheDocument()
  })

  test.each([
    [new FetchError(404), 'The server answered with status 404.'],
    [new FetchError(null), 'There was no answer. The network may be down.'],
    [new CheckError(), 'It came, but the script that checks it did not. Reload the page.'],
  ])('says of %s: %s', (error, sentence) => {
    render(<Failure error={error} onRetry={() => {}} />)
    expect(screen.getByRole('alert')).toHaveTextContent('The record could not be fetched')
    expect(screen.getByText(sentence)).toBeInTheDocument()
  })

  test('claims no reason where none is known', () => {
    render(<Failure error={new TypeError('x is not a function')} onRetry={() => {}} />)
    expect(screen.getByRole('main')).toHaveTextContent(/^The record could not be fetchedTry again$/)
  })

  test('shows empty parcels and lets one try again', async () => {
    const onRetry = vi.fn()
    render(<Failure error={new FetchError(500)} onRetry={onRetry} />)
    expect(screen.getByRole('img', { name: 'Not on record' })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  test('above the page that the build drew, it says what stands below, and is no page of its own', () => {
    render(<Failure error={new FetchError(500)} onRetry={() => {}} isAbove />)
    expect(screen.getByText(/^Below stands the page as it was built/)).toBeInTheDocument()
    expect(screen.queryByRole('main')).not.toBeInTheDocument()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })
})

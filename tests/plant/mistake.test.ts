import { expect, test } from 'vitest'
import { RecordError } from '../../src/plant/mistake.ts'

const mistakes = [
  { place: 'checked', problem: 'is missing: it is required' },
  { place: 'facts.robots.claims.1.source', problem: 'no source "awj-2052"; did you mean "awj-2025"?' },
]

test('a RecordError prints one mistake a line, each with its place', () => {
  expect(new RecordError(mistakes).message).toBe(
    'checked: is missing: it is required\n' +
      'facts.robots.claims.1.source: no source "awj-2052"; did you mean "awj-2025"?',
  )
})

test('a RecordError is an error by its own name and keeps its mistakes', () => {
  const error = new RecordError(mistakes)
  expect(error).toBeInstanceOf(Error)
  expect(error.name).toBe('RecordError')
  expect(error.mistakes).toEqual(mistakes)
})

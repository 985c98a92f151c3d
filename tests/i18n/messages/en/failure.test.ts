import { expect, test } from 'vitest'
import { failure } from '../../../../src/i18n/messages/en/failure.ts'

test.each([
  [1, 'One mistake was found; each is named with its place.'],
  [21, '21 mistakes were found; each is named with its place.'],
])('refusedText counts %d', (count, text) => {
  expect(failure.refusedText(count)).toBe(`A record is taken whole or not at all. ${text}`)
})

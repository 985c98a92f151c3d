import { expect, test } from 'vitest'
import { isOnRecord } from '../../src/plant/isOnRecord.ts'
import { knownWith } from './plantWith.ts'

test.each([
  ['robots', true],
  ['jobs', false],
  ['deck', false],
])(
  'a fact with a claim is on record; one without a claim, or that the record does not have, is not: %s',
  (fact, is) => {
    expect(isOnRecord(knownWith({ robots: [{ value: 68 }], jobs: [] }), fact)).toBe(is)
  },
)

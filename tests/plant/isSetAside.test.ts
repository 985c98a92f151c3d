import { expect, test } from 'vitest'
import { isSetAside } from '../../src/plant/isSetAside.ts'
import { knownWith } from './plantWith.ts'

test('a deprecated claim is set aside, and no other is', () => {
  const { robots } = knownWith({
    robots: [
      { value: 1, rank: 'deprecated' },
      { value: 2, rank: 'normal' },
      { value: 3, rank: 'preferred' },
      { value: 4 },
    ],
  }).facts
  expect(robots?.claims.map(isSetAside)).toEqual([true, false, false, false])
})

import { expect, test } from 'vitest'
import { placeOf } from '../../../src/ui/drawings/parcelPlace.ts'

test.each([
  [0, { x: 0, y: 0 }],
  [13, { x: 1248, y: 0 }],
  [14, { x: 0, y: 60 }],
  [69, { x: 1248, y: 240 }],
])('placeOf(%i, 14) counts in reading order: %o', (index, place) => {
  expect(placeOf(index, 14)).toEqual(place)
})

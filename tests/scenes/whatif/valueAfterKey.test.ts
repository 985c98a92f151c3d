import { expect, test } from 'vitest'
import { valueAfterKey } from '../../../src/scenes/whatif/valueAfterKey.ts'

const range = { least: 0, most: 5833, step: 58 }

test.each([
  ['ArrowRight', 641],
  ['ArrowUp', 641],
  ['ArrowLeft', 525],
  ['ArrowDown', 525],
  ['PageUp', 1163],
  ['PageDown', 3],
  ['Home', 0],
  ['End', 5833],
  ['Tab', null],
  ['constructor', null],
])('%s leads from 583 to %s', (key, value) => {
  expect(valueAfterKey(key, 583, range)).toBe(value)
})

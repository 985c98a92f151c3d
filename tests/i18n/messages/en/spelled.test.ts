import { describe, expect, test } from 'vitest'
import { counted, spelled } from '../../../../src/i18n/messages/en/spelled.ts'

describe('spelled(count)', () => {
  test.each([
    [0, 'no'],
    [1, 'one'],
    [10, 'ten'],
    [11, '11'],
    [1.5, '1.5'],
  ])('writes %d as %s', (count, text) => {
    expect(spelled(count)).toBe(text)
  })
})

describe('counted(count, one, many)', () => {
  test.each([
    [0, 'no months'],
    [1, 'one month'],
    [2, 'two months'],
    [13, '13 months'],
  ])('counts %d: %s', (count, text) => {
    expect(counted(count, 'month', 'months')).toBe(text)
  })
})

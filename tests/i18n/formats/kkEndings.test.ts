import { describe, expect, test } from 'vitest'
import { ending, endingOfNumber } from '../../../src/i18n/formats/kkEndings.ts'

describe('endingOfNumber(amount)', () => {
  test.each([
    [1, 'ге', 'ден'],
    [3, 'ке', 'тен'],
    [6, 'ға', 'дан'],
    [9, 'ға', 'дан'],
    [10, 'ға', 'нан'],
    [20, 'ға', 'дан'],
    [40, 'қа', 'тан'],
    [50, 'ге', 'ден'],
    [70, 'ке', 'тен'],
    [80, 'ге', 'нен'],
    [90, 'ға', 'нан'],
    [800, 'ге', 'ден'],
    [850, 'ге', 'ден'],
    [70_000, 'ға', 'нан'],
    [2_000_000, 'ға', 'нан'],
    [3_000_000_000, 'қа', 'тан'],
    [5.3, 'ке', 'тен'],
    [0, 'ге', 'ден'],
  ])('follows the last word in which %d is read: -%s, -%s', (amount, to, from) => {
    expect(endingOfNumber(amount)).toEqual([to, from])
  })
})

describe('ending(unit)', () => {
  test.each([
    ['USD', 'ға', 'дан'],
    ['KZT', 'ге', 'ден'],
    ['percent', 'ға', 'дан'],
    ['m2', 'ге', 'ден'],
    ['ha', 'ға', 'дан'],
  ] as const)('of %s: -%s, -%s', (unit, to, from) => {
    expect(ending(unit)).toEqual([to, from])
  })
})

import { describe, expect, test } from 'vitest'
import { sceneFormat as format } from '../../../src/i18n/formats/enScenes.ts'
import type { AmountClaim, PlaceClaim } from '../../../src/plant/plantSchema.ts'
import { knownWith } from '../../plant/plantWith.ts'

function claimWith(amount: Partial<AmountClaim>): AmountClaim {
  const fact = knownWith({ amount: [{ value: 1, ...amount }] }).facts['amount']
  if (fact?.of !== 'amount' || fact.claims[0] === undefined) throw new Error('no claim')
  return fact.claims[0]
}

describe('format.exact(amount)', () => {
  test.each([
    [1.875, '1.875'],
    [5, '5'],
    [1.23456, '1.235'],
  ])('writes %d with up to three decimals: %s', (amount, text) => {
    expect(format.exact(amount)).toBe(text)
  })
})

describe('format.aligned(amount)', () => {
  test.each([
    [9, '9.0'],
    [29.68, '29.7'],
    [99.96, '100'],
    [1029.4, '1,029'],
  ])('writes %d with tenths below a hundred only: %s', (amount, text) => {
    expect(format.aligned(amount)).toBe(text)
  })
})

describe('format.inAlphabet(a, b)', () => {
  test('puts letters with marks beside those without', () => {
    expect(['Zavod', 'Žilina', 'Uz', 'Almaty', 'Älpen'].sort(format.inAlphabet)).toEqual([
      'Almaty',
      'Älpen',
      'Uz',
      'Zavod',
      'Žilina',
    ])
  })
})

describe('format.metres(claim)', () => {
  test.each([
    [{ value: 4810, unit: 'mm' }, '4.81'],
    [{ value: 1900, unit: 'mm' }, '1.90'],
    [{ value: 105, unit: 'm' }, '105.00'],
  ] as const)('writes %o with two decimals: %s', (amount, text) => {
    expect(format.metres(claimWith(amount))).toBe(text)
  })
})

describe('format.percent(fraction)', () => {
  test.each([
    [0.01, '1%'],
    [0.0154, '1.5%'],
    [1, '100%'],
    [0, '0%'],
  ])('writes %d as %s', (fraction, text) => {
    expect(format.percent(fraction)).toBe(text)
  })
})

describe('format.wholePercent(fraction)', () => {
  test.each([
    [0.1587, '16%'],
    [0.004, '0%'],
    [1, '100%'],
  ])('writes %d as %s', (fraction, text) => {
    expect(format.wholePercent(fraction)).toBe(text)
  })
})

describe('format.tick(amount, unit)', () => {
  test.each([
    [0, 'USD', '$0'],
    [310_000_000, 'USD', '$310m'],
    [203_700_000, 'USD', '$204m'],
    [1_250_000_000, 'USD', '$1.25bn'],
    [131_500_000_000, 'KZT', 'KZT\u00a0132bn'],
    [250_000, 'USD', '$250,000'],
    [630_000, 'm2', '630,000'],
    [2_000_000, 'm2', '2,000,000'],
    [68, 'robot', '68'],
  ] as const)('writes %d %s as %s', (amount, unit, text) => {
    expect(format.tick(amount, unit)).toBe(text)
  })
})

describe('format.coordinates(claim)', () => {
  test.each([
    [53.2, 63.62, '53.2° N, 63.62° E'],
    [43.25667, 76.92861, '43.26° N, 76.93° E'],
    [-33.9, -70.65, '33.9° S, 70.65° W'],
    [0, 0, '0° N, 0° E'],
  ])('writes %d, %d as %s', (latitude, longitude, text) => {
    const claim = { latitude, longitude } as PlaceClaim
    expect(format.coordinates(claim).replaceAll('\u00a0', ' ')).toBe(text)
  })
})

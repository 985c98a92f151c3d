import { expect, test } from 'vitest'
import { periodsOf } from '../../src/plant/periodsOf.ts'
import { knownWith } from './plantWith.ts'

test('the periods of an amount are listed once each, in time', () => {
  const claims = [
    { value: 3, period: '2026', kind: 'plan' as const },
    { value: 1, period: '2024' },
    { value: 2, period: '2026' },
    { value: 1, period: '2025' },
  ]
  expect(periodsOf(knownWith({ output: { series: true, claims } }), 'output')).toEqual(['2024', '2025', '2026'])
})

test('an amount without a period, a date, and a fact that the record does not have, have none', () => {
  const plant = knownWith({ robots: [{ value: 68 }], opening: [{ date: '2025-10-21' }] })
  for (const fact of ['robots', 'opening', 'deck']) expect(periodsOf(plant, fact)).toEqual([])
})

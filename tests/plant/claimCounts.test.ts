import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { claimCounts } from '../../src/plant/claimCounts.ts'
import { inEveryLanguage, knownWith, plantWith } from './plantWith.ts'

describe('claimCounts', () => {
  test('counts reports and plans of every kind of fact', () => {
    const plant = knownWith({
      robots: [{ value: 68 }, { value: 70, kind: 'plan' }],
      opening: [{ date: '2025-10-21' }],
      award: [{ text: inEveryLanguage('An award') }],
      city: [{ latitude: 53.2, longitude: 63.62 }],
    })
    expect(claimCounts(plant)).toMatchObject({ reports: 4, plans: 1 })
  })

  test('counts what was chosen, what was set aside and what has no date', () => {
    const plant = knownWith({
      robots: [
        { value: 68, rank: 'preferred' },
        { value: 70, rank: 'deprecated' },
        { value: 71, said: undefined as never },
        { value: 72, said: undefined as never, published: '2025' },
      ],
    })
    expect(claimCounts(plant)).toMatchObject({ chosen: 1, setAside: 1, undated: 1 })
  })

  test('counts how well each claim is supported', () => {
    const plant = knownWith({
      robots: [
        { value: 68 },
        { value: 69, support: 'weak' },
        { value: 70, support: 'one' },
        { value: 71, support: 'one' },
      ],
    })
    expect(claimCounts(plant).support).toEqual({ official: 1, several: 0, one: 2, weak: 1 })
  })

  test('leaves out what was not known on the plant’s day', () => {
    const plant = plantWith({ robots: [{ value: 68, said: '2025-10-21' }] })
    expect(claimCounts(asKnownOn(plant, '2025-10-20')).reports).toBe(0)
    expect(claimCounts(asKnownOn(plant, '2025-10-21')).reports).toBe(1)
  })
})

import { describe, expect, test } from 'vitest'
import { sayingPhrase } from '../../src/ui/sayingPhrase.ts'
import { aParty, knownWith } from '../plant/plantWith.ts'

describe('sayingPhrase(plant, claim)', () => {
  const press = { ...aParty('The paper'), kind: 'press' } as const
  const phrase = (by: string, kind: 'report' | 'plan') => {
    const plant = knownWith({ jobs: [{ value: 1500, by, kind }] }, { parties: { press } })
    const claim = plant.facts['jobs']?.claims[0]
    return claim && sayingPhrase(plant, claim)
  }

  test('lets a company announce, and a newspaper only pass a plan on', () => {
    expect(phrase('maker', 'plan')).toBe('announced')
    expect(phrase('press', 'plan')).toBe('accordingTo')
    expect(phrase('press', 'report')).toBe('reported')
  })
})

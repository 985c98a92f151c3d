import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { milestoneCounts, peopleCounts } from '../../src/plant/counts.ts'
import { milestonesOf } from '../../src/plant/milestones.ts'
import { type ClaimDraft, inEveryLanguage, knownWith, type PlantDraft, plantWith } from './plantWith.ts'

const plan = (date: string | null) => ({ date, kind: 'plan' }) as ClaimDraft

describe('milestoneCounts(milestones)', () => {
  test('counts the dated ones that are reported, passed and announced', () => {
    const plant = knownWith({
      opening: [{ date: '2025-10-21' }],
      sorento: [plan('2025-10'), { date: '2025-10' }],
      sportage: [plan('2026-01')],
      carnival: [plan('2027')],
      deck: [plan('2028')],
      hall: [plan('2026-06-30')],
      never: [plan(null)],
    })
    expect(milestoneCounts(milestonesOf(plant))).toEqual({ reported: 2, passed: 1, announced: 3 })
  })

  test('counts nothing as zero', () => {
    expect(milestoneCounts([])).toEqual({ reported: 0, passed: 0, announced: 0 })
  })
})

describe('peopleCounts(plant)', () => {
  const facts = { seen: [{ text: inEveryLanguage('Cut the ribbon'), said: '2025-10-21' }] }
  const people = ['mayor', 'head', 'guest'].map((party) => ({ party, presence: 'seen' }))
  const rest: PlantDraft = {
    stakeholders: [
      { id: 'city', party: 'city', people: [people[0], { party: 'deputy' }].flatMap((one) => one ?? []), facts: [] },
      { id: 'maker', party: 'maker', people: people.slice(1), facts: [] },
    ],
    statements: [
      { by: 'mayor', said: '2025-10-21' },
      { by: 'mayor', said: '2025-10-22' },
      { by: 'head', said: '2025-10-22' },
      { by: 'guest', form: 'reported' },
      { by: 'deputy' },
    ],
  }

  test('counts who was present, and who of them is quoted in their own words', () => {
    expect(peopleCounts(knownWith(facts, rest))).toEqual({ present: 3, quoted: 2 })
  })

  test('counts on each day what was known on it', () => {
    const on = (day: string) => peopleCounts(asKnownOn(plantWith(facts, rest), day))
    expect(on('2025-10-20')).toEqual({ present: 0, quoted: 0 })
    expect(on('2025-10-21')).toEqual({ present: 3, quoted: 1 })
    expect(on('2025-10-22')).toEqual({ present: 3, quoted: 2 })
  })

  test('counts nobody where nobody is on record', () => {
    expect(peopleCounts(knownWith())).toEqual({ present: 0, quoted: 0 })
  })
})

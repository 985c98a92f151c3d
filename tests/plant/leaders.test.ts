import { describe, expect, test } from 'vitest'
import { leadersOf } from '../../src/plant/leaders.ts'
import { inEveryLanguage, knownWith, type PlantDraft } from './plantWith.ts'

const facts = { seen: [{ text: inEveryLanguage('Cut the ribbon'), said: '2025-10-21' }] }

function leadersWith(rest: PlantDraft) {
  return leadersOf(knownWith(facts, rest)).map(({ party, statement }) => [party, statement?.quote ?? null])
}

describe('leadersOf(plant)', () => {
  const stakeholders = [
    { id: 'city', party: 'city', people: [{ party: 'mayor', presence: 'seen' }, { party: 'deputy' }], facts: [] },
    { id: 'maker', party: 'maker', people: [{ party: 'head', presence: 'seen' }], facts: [] },
  ]

  test('are those who took part in the opening, in the order of the record, each with their first own words', () => {
    const statements: PlantDraft['statements'] = [
      { by: 'mayor', form: 'reported', said: '2025-10-21', quote: 'he was glad' },
      { by: 'mayor', said: '2025-10-21', quote: 'I am glad' },
      { by: 'mayor', said: '2025-10-22', quote: 'I was glad' },
    ]
    expect(leadersWith({ stakeholders, statements })).toEqual([
      ['mayor', 'I am glad'],
      ['head', null],
    ])
  })

  test('are none where nobody’s part is on record', () => {
    expect(leadersOf(knownWith({}, {}))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import type { Peer } from '../../src/plant/plantSchema.ts'
import { sectionMistakes } from '../../src/plant/sectionMistakes.ts'
import { inEveryLanguage, type PlantDraft, recordWith } from './plantWith.ts'

const facts = {
  robots: [{ value: 68 }],
  opening: [{ date: '2025-10-21' }],
  kostanay: [{ latitude: 53.2, longitude: 63.62 }],
  markets: [{ text: inEveryLanguage('Everywhere') }],
}
const peer: Peer = { id: 'peer', name: inEveryLanguage('Peer'), place: inEveryLanguage('Elsewhere'), others: [] }
const mistakes = (rest: PlantDraft) => sectionMistakes(recordWith(facts, rest))

describe('the line', () => {
  const step = { stage: 'welding', name: inEveryLanguage('Body welding') } as const

  test('names known facts', () => {
    expect(mistakes({ process: [{ ...step, facts: ['robots'] }] })).toEqual([])
    expect(mistakes({ process: [{ ...step, facts: ['robots', 'robot'] }] })).toEqual([
      { place: 'process.0.facts.1', problem: 'no fact "robot"; did you mean "robots"?' },
    ])
  })
})

describe('a peer', () => {
  test('names known facts, of the kind that each place asks for', () => {
    expect(mistakes({ peers: [{ ...peer, opening: 'opening', robots: 'robots', others: ['markets'] }] })).toEqual([])
    expect(mistakes({ peers: [{ ...peer, opening: 'robots', capacity: 'opening', site: 'sight' }] })).toEqual([
      { place: 'peers.0.opening', problem: '"robots" is a fact of "amount": name one of "date"' },
      { place: 'peers.0.capacity', problem: '"opening" is a fact of "date": name one of "amount"' },
      { place: 'peers.0.site', problem: 'no fact "sight"' },
    ])
    expect(mistakes({ peers: [{ ...peer, others: ['other'] }] })).toEqual([
      { place: 'peers.0.others.0', problem: 'no fact "other"' },
    ])
  })

  test.each(['capacity', 'firstCapacity', 'site', 'investment', 'robots', 'jobs'] as const)(
    'gives its %s as an amount',
    (field) => {
      expect(mistakes({ peers: [{ ...peer, [field]: 'robots' }] })).toEqual([])
      expect(mistakes({ peers: [{ ...peer, [field]: 'markets' }] })).toEqual([
        { place: `peers.0.${field}`, problem: '"markets" is a fact of "words": name one of "amount"' },
      ])
    },
  )
})

describe('the map', () => {
  const map = { country: '398', city: 'kostanay', cities: ['kostanay'], lands: [] }
  const land = { country: '860', name: inEveryLanguage('Uzbekistan') }

  test('names facts of places', () => {
    expect(mistakes({ map })).toEqual([])
    expect(mistakes({ map: { ...map, city: 'robots', cities: ['kostanay', 'astana'] } })).toEqual([
      { place: 'map.city', problem: '"robots" is a fact of "amount": name one of "place"' },
      { place: 'map.cities.1', problem: 'no fact "astana"' },
    ])
  })

  test('names a known fact where a land is a market', () => {
    expect(mistakes({ map: { ...map, lands: [land, { ...land, market: 'markets' }] } })).toEqual([])
    expect(mistakes({ map: { ...map, lands: [land, { ...land, market: 'market' }] } })).toEqual([
      { place: 'map.lands.1.market', problem: 'no fact "market"; did you mean "markets"?' },
    ])
  })
})

describe('a stakeholder', () => {
  test('is spoken for by known parties', () => {
    const stakeholder = { id: 'state', party: 'kia', people: [], facts: [] }
    expect(mistakes({ stakeholders: [{ ...stakeholder, voices: ['kia'] }] })).toEqual([])
    expect(mistakes({ stakeholders: [{ ...stakeholder, voices: ['kia', 'kja'] }] })).toEqual([
      { place: 'stakeholders.0.voices.1', problem: 'no party "kja"; did you mean "kia"?' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { distancesOf, surroundingFacts } from '../../src/plant/distances.ts'
import { placeFacts, placeRest } from './placesWith.ts'
import { knownWith } from './plantWith.ts'

const km = { unit: 'km' } as const

describe('distancesOf(plant)', () => {
  it('derives the distance to each city of the map from both coordinates, nearest first', () => {
    const distances = distancesOf(knownWith(placeFacts, placeRest))
    expect(distances.map(({ fact, km }) => [fact, Math.round(km)])).toEqual([
      ['astana', 578],
      ['almaty', 1477],
    ])
    expect(distances[0]?.from.claim.id).toBe('kostanay-1')
    expect(distances[0]?.to.claim.id).toBe('astana-1')
  })

  it('sets beside it what sources give', () => {
    const facts = { ...placeFacts, 'distance-astana': [{ value: 571, ...km }] }
    const [astana, almaty] = distancesOf(knownWith(facts, placeRest))
    expect(astana?.reported?.claim.value).toBe(571)
    expect(almaty?.reported).toBeNull()
  })

  it('leaves out a city without coordinates', () => {
    const facts = { ...placeFacts, almaty: { of: 'place' as const, claims: [] } }
    expect(distancesOf(knownWith(facts, placeRest)).map(({ fact }) => fact)).toEqual(['astana'])
  })

  it('is empty where the plant’s own place is not on record, and without a map', () => {
    const facts = { ...placeFacts, kostanay: { of: 'place' as const, claims: [] } }
    expect(distancesOf(knownWith(facts, placeRest))).toEqual([])
    expect(distancesOf(knownWith({}))).toEqual([])
  })
})

describe('surroundingFacts(plant)', () => {
  it('lists ways by land, other distances, the city and the border; not what stands beside a derived distance', () => {
    const amounts = [
      'border-length',
      'distance-astana',
      'road-astana',
      'road-built',
      'distance-chelyabinsk',
      'kostanay-population',
    ]
    const facts = Object.fromEntries(amounts.map((id) => [id, [{ value: 1, ...km }]]))
    expect(surroundingFacts(knownWith({ ...placeFacts, ...facts }, placeRest))).toEqual([
      'border-length',
      'road-astana',
      'distance-chelyabinsk',
      'kostanay-population',
    ])
  })

  it('is empty without a map', () => {
    expect(surroundingFacts(knownWith({ 'distance-astana': [{ value: 1, ...km }] }))).toEqual([])
  })
})

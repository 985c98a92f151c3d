import { describe, expect, it } from 'vitest'
import { placeOf, placeSources } from '../../src/plant/placeOf.ts'
import { placeFacts, placeRest } from './placesWith.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

describe('placeOf(plant, id)', () => {
  it('is the claim of the highest rank', () => {
    const plant = knownWith({
      city: [
        { latitude: 1, longitude: 2, rank: 'preferred' },
        { latitude: 3, longitude: 4, said: '2026-01-01' },
      ],
    })
    expect(placeOf(plant, 'city')?.claim).toMatchObject({ latitude: 1, longitude: 2 })
  })

  it('is null where nothing is on record, and for what is no place', () => {
    const plant = knownWith({ words: [{ text: inEveryLanguage('x') }], empty: { of: 'place', claims: [] } })
    expect(['words', 'empty', 'unknown'].map((id) => placeOf(plant, id))).toEqual([null, null, null])
  })
})

describe('placeSources(plant)', () => {
  it('names each source of the map’s coordinates once, that of the plant’s place first', () => {
    const titles = placeSources(knownWith(placeFacts, placeRest)).map(({ title }) => title)
    expect(titles).toEqual(['atlas', 'paper'])
  })

  it('is empty without a map', () => {
    expect(placeSources(knownWith(placeFacts))).toEqual([])
  })
})

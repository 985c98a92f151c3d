import { describe, expect, test } from 'vitest'
import { amountOfField, comparedPlants } from '../../src/plant/peers.ts'
import { withPeers } from './peersWith.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

describe('comparedPlants(plant)', () => {
  test('is this plant alone where no other is on record', () => {
    expect(
      comparedPlants(knownWith({})).map(({ id, isSelf, capacity, opening }) => [id, isSelf, capacity, opening]),
    ).toEqual([['this', true, null, null]])
  })

  test('has this plant first, and the others in the record’s order', () => {
    const plants = comparedPlants(withPeers({}, { zeta: {}, alpha: {} }))
    expect(plants.map(({ id, name }) => `${id} ${name.en}`)).toEqual([
      'this Plant',
      'peer:zeta zeta',
      'peer:alpha alpha',
    ])
  })

  test('keeps a peer that is called as this plant apart from it', () => {
    expect(comparedPlants(withPeers({}, { this: {} })).map(({ id }) => id)).toEqual(['this', 'peer:this'])
  })

  test('places this plant in the city of the map, and nowhere where there is none', () => {
    const facts = { kostanay: { label: inEveryLanguage('Kostanay'), claims: [{ latitude: 53, longitude: 63 }] } }
    const map = { country: '398', city: 'kostanay', cities: [], lands: [] }
    expect(comparedPlants(withPeers({}, {}, { facts, map }))[0]?.place).toEqual(inEveryLanguage('Kostanay'))
    expect(comparedPlants(withPeers({}, {}, { facts }))[0]?.place).toBeNull()
  })

  test('tells the capacity of a year, and the last day of the opening’s period', () => {
    const [self, peer] = comparedPlants(
      withPeers({ capacity: 70_000, opening: '2025-10-21' }, { india: { capacity: 300_000, opening: '2019' } }),
    )
    expect([self?.capacity, self?.opening]).toEqual([70_000, '2025-10-21'])
    expect([peer?.capacity, peer?.opening]).toEqual([300_000, '2019-12-31'])
  })

  test('does not take a capacity of a month for one of a year', () => {
    const plant = withPeers({}, { india: { capacity: { value: 25_000, unit: 'vehicle/month' } } })
    expect(comparedPlants(plant)[1]?.capacity).toBeNull()
  })

  test('lists among the other facts none that a field names', () => {
    const plant = withPeers(
      {},
      { india: { robots: 450, others: ['india-robots', 'pace'] } },
      { facts: { pace: [{ value: 53 }] } },
    )
    expect(comparedPlants(plant)[1]?.others).toEqual(['pace'])
  })
})

describe('amountOfField(plant, compared, field)', () => {
  const plant = withPeers({ site: 630_000 }, { india: { robots: 450 } })
  const [self, india] = comparedPlants(plant)

  test('finds this plant’s own facts and a peer’s', () => {
    expect(self && amountOfField(plant, self, 'site')?.claim.value).toBe(630_000)
    expect(india && amountOfField(plant, india, 'robots')?.claim.value).toBe(450)
  })

  test('is null where the record has no such fact', () => {
    expect(self && amountOfField(plant, self, 'robots')).toBeNull()
    expect(india && amountOfField(plant, india, 'site')).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { mapModel } from '../../../src/scenes/place/mapModel.ts'
import { placeFacts, placeRest } from '../../plant/placesWith.ts'
import type { FactDrafts, PlantDraft } from '../../plant/plantWith.ts'
import { inEveryLanguage, knownWith } from '../../plant/plantWith.ts'
import { aMap } from './aMap.ts'

function model(widthPx: number, facts: FactDrafts = placeFacts, rest: PlantDraft = placeRest) {
  const plant = knownWith(facts, rest)
  return mapModel(aMap, plant, ({ en }) => en, { widthPx, remPx: 16 })
}

describe('mapModel(map, plant, text, size)', () => {
  it('scales the drawn map to the width, and keeps its proportions', () => {
    expect(model(960)).toMatchObject({ width: 960, height: 672, scale: 0.96 })
  })

  it('puts every place of the record where the projection has it', () => {
    const { home, cities } = model(1000)
    expect([home?.x, home?.y].map((px) => Math.round(px ?? 0))).toEqual([344, 154])
    expect(cities.map(({ id, x, y }) => [id, Math.round(x), Math.round(y)])).toEqual([
      ['astana', 477, 209],
      ['almaty', 600, 419],
    ])
  })

  it('goes to each city by the great circle from the plant', () => {
    const { home, cities } = model(1000)
    for (const { x, y, way } of cities) {
      expect(way[0]?.x).toBeCloseTo(home?.x ?? 0)
      expect(way.at(-1)?.x).toBeCloseTo(x)
      expect(way.at(-1)?.y).toBeCloseTo(y)
    }
  })

  it('names the plant’s city, the cities and the countries that have room', () => {
    const { labels, names } = model(960)
    expect(labels.map(({ text }) => text).sort()).toEqual(['Almaty', 'Astana', 'Kostanay'])
    expect(names.map(({ text }) => text)).toEqual(['Uzbekistan', 'Russia'])
  })

  it('names a market that is too small for its name under its city’s', () => {
    const facts = { ...placeFacts, tashkent: [{ latitude: 39, longitude: 66 }] }
    const lands = [{ country: '860', name: inEveryLanguage('Uzbekistan'), market: 'export-markets' }]
    const plant = knownWith(facts, { map: { country: '398', city: 'kostanay', cities: ['tashkent', 'astana'], lands } })
    const tight = { ...aMap, lands: { 860: { outline: aMap.lands['860']?.outline ?? [], spots: [] } } }
    const lines = (map: typeof aMap, widthPx: number) =>
      mapModel(map, plant, ({ en }) => en, { widthPx, remPx: 16 }).labels.map(({ id, land }) => [id, land])
    expect(new Map(lines(tight, 960) as [string, string | null][])).toEqual(
      new Map([
        ['kostanay', null],
        ['astana', null],
        ['tashkent', 'Uzbekistan'],
      ]),
    )
    expect(lines(aMap, 960)).toContainEqual(['tashkent', null])
    expect(lines(tight, 400)).toContainEqual(['tashkent', null])
  })

  it('sets no letter smaller than 11 pixels, however narrow', () => {
    for (const widthPx of [288, 358, 960, 2560]) {
      const { plantPx, cityPx, namePx } = model(widthPx).sizes
      expect(Math.min(plantPx, cityPx, namePx)).toBeGreaterThanOrEqual(11)
    }
  })

  it('leaves out a place beyond the frame, and a country that the build did not draw', () => {
    const facts = { ...placeFacts, almaty: [{ latitude: 10, longitude: 76 }] }
    const lands = [{ country: '051', name: inEveryLanguage('Armenia'), market: 'export-markets' }]
    const { cities, lands: drawn } = model(960, facts, {
      map: { country: '398', city: 'kostanay', cities: ['almaty'], lands },
    })
    expect([cities, drawn]).toEqual([[], []])
  })

  it('draws the countries alone where nothing of the record is known', () => {
    expect(model(960, {}, {})).toMatchObject({ home: null, cities: [], labels: [], names: [], lands: [] })
  })
})

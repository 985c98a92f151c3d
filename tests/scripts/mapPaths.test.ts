import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { naturalEarth } from '../../scripts/atlas.ts'
import { drawnMap, mapPaths } from '../../scripts/mapPaths.ts'
import { isWithin, onMap, pointsOf } from '../../src/plant/drawnMap.ts'
import { placeFacts, placeRest } from '../plant/placesWith.ts'
import { inEveryLanguage, plantWith } from '../plant/plantWith.ts'

const atlas = naturalEarth()
const plant = plantWith(placeFacts, placeRest)
const drawn = drawnMap(plant, atlas)
if (drawn === null) throw new Error('no map')

/** What the build does with this record. */
function built(record: unknown): unknown {
  const root = mkdtempSync(join(tmpdir(), 'map-paths-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, 'public/data'), { recursive: true })
  writeFileSync(join(root, 'public/data/plant.json'), JSON.stringify(record))
  const { config } = mapPaths()
  if (typeof config !== 'function') throw new Error('no config')
  return config.call({} as never, { root }, { command: 'build', mode: 'production' })
}

describe('mapPaths()', () => {
  it('hands the page the map of its record', () => {
    expect(built(plant)).toEqual({ define: { __DRAWN_MAP__: JSON.stringify(drawn) } })
  })

  it('hands it null where the record asks for no map', () => {
    expect(built(plantWith(placeFacts))).toEqual({ define: { __DRAWN_MAP__: 'null' } })
  })
})

describe('drawnMap(plant, atlas)', () => {
  it('projects Kazakhstan on a cone that touches 43° and 53° north', () => {
    expect(drawn.frame.cone).toEqual({ south: 43, north: 53, meridian: 67 })
  })

  it('weighs at most 12 kB', () => {
    expect(JSON.stringify(drawn).length).toBeLessThan(12_000)
  })

  it('holds the whole country and every city, with a margin', () => {
    for (const line of drawn.home) for (const point of pointsOf(line)) expect(isWithin(drawn.frame, point)).toBe(true)
    const far = plantWith(
      { ...placeFacts, almaty: [{ latitude: 40.18, longitude: 44.51 }] },
      { map: { ...placeRest.map, lands: [] } as never },
    )
    const frame = drawnMap(far, atlas)?.frame
    expect(frame && isWithin(frame, onMap(frame, { latitude: 40.18, longitude: 44.51 }))).toBe(true)
  })

  it('draws a shared border once for both neighbours', () => {
    const home = new Set(drawn.home.flatMap(pointsOf).map(({ x, y }) => `${x} ${y}`))
    const market = (drawn.lands['860']?.outline ?? []).flatMap(pointsOf)
    const shared = market.filter(({ x, y }) => home.has(`${x} ${y}`))
    expect(shared.length).toBeGreaterThan(10)
  })

  it('outlines markets only, and says for each named country where its name has room', () => {
    expect(drawn.lands['860']?.outline).not.toEqual([])
    expect(drawn.lands['643']?.outline).toEqual([])
    for (const land of Object.values(drawn.lands)) {
      expect(land.spots.length).toBeGreaterThan(0)
      for (const [x, y] of land.spots) expect(isWithin(drawn.frame, { x, y })).toBe(true)
    }
  })

  it('leaves out of the other borders those that are the country’s own', () => {
    const home = new Set(drawn.home.flatMap(pointsOf).map(({ x, y }) => `${x} ${y}`))
    const others = drawn.borders.flatMap(pointsOf).filter(({ x, y }) => home.has(`${x} ${y}`))
    // Only where a border of two neighbours ends at the country's own.
    expect(others.length).toBeLessThan(20)
  })

  it('does not shrink the country for a market that is larger', () => {
    const lands = [{ country: '643', name: inEveryLanguage('Russia'), market: 'export-markets' }]
    const wide = drawnMap(plantWith(placeFacts, { map: { ...placeRest.map, lands } as never }), atlas)
    expect(wide?.frame.kmPerUnit).toBeLessThan(2)
    expect(wide?.lands['643']?.outline).not.toEqual([])
  })

  it('is null for a country that the atlas does not have', () => {
    const map = { ...placeRest.map, country: '999' } as never
    expect(drawnMap(plantWith(placeFacts, { map }), atlas)).toBeNull()
  })
})

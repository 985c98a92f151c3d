import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coneFor, conicEqualArea, earthRadiusKm } from '../../src/plant/conicEqualArea.ts'

const kazakhstan = { south: 43, north: 53, meridian: 67 }
const place = fc.record({
  latitude: fc.double({ min: 30, max: 60, noNaN: true }),
  longitude: fc.double({ min: 30, max: 100, noNaN: true }),
})

describe('conicEqualArea(cone, place)', () => {
  it('gives the worked example of Snyder, “Map Projections: A Working Manual”, page 291', () => {
    const cone = { south: 29.5, north: 45.5, meridian: -96 }
    const origin = conicEqualArea(cone, { latitude: 23, longitude: -96 })
    const { x, y } = conicEqualArea(cone, { latitude: 35, longitude: -75 })
    expect((x - origin.x) / earthRadiusKm).toBeCloseTo(0.295272, 6)
    expect((origin.y - y) / earthRadiusKm).toBeCloseTo(0.2416774, 6)
  })

  it('has its origin where the meridian meets the parallel halfway, and y to the south', () => {
    const { x, y } = conicEqualArea(kazakhstan, { latitude: 48, longitude: 67 })
    expect(x).toBeCloseTo(0)
    expect(y).toBeCloseTo(0)
    expect(conicEqualArea(kazakhstan, { latitude: 47, longitude: 67 }).y).toBeGreaterThan(100)
    expect(conicEqualArea(kazakhstan, { latitude: 48, longitude: 68 }).x).toBeGreaterThan(70)
  })

  it.each([43, 53])('is true to scale along the parallel of %i°', (latitude) => {
    const [west, east] = [66.99, 67.01].map((longitude) => conicEqualArea(kazakhstan, { latitude, longitude }))
    const onSphere = ((0.02 * Math.PI) / 180) * earthRadiusKm * Math.cos((latitude * Math.PI) / 180)
    expect((east?.x ?? 0) - (west?.x ?? 0)).toBeCloseTo(onSphere, 6)
  })

  it('keeps areas, wherever they are', () => {
    fc.assert(
      fc.property(place, ({ latitude, longitude }) => {
        const size = 0.01
        const ring = [
          [0, 0],
          [0, size],
          [size, size],
          [size, 0],
        ].map(([north = 0, east = 0]) =>
          conicEqualArea(kazakhstan, { latitude: latitude + north, longitude: longitude + east }),
        )
        const doubled = ring.reduce((sum, b, index) => {
          const a = ring.at(index - 1) ?? b
          return sum + a.x * b.y - b.x * a.y
        }, 0)
        const radians = Math.PI / 180
        const onSphere =
          earthRadiusKm ** 2 * size * radians * (Math.sin((latitude + size) * radians) - Math.sin(latitude * radians))
        expect(Math.abs(doubled) / 2 / onSphere).toBeCloseTo(1, 4)
      }),
    )
  })

  it('goes the short way round the globe from its meridian', () => {
    const cone = { south: 50, north: 60, meridian: 170 }
    expect(conicEqualArea(cone, { latitude: 55, longitude: -175 }).x).toBeCloseTo(
      -conicEqualArea(cone, { latitude: 55, longitude: 155 }).x,
    )
  })
})

describe('coneFor(places)', () => {
  it('touches the globe a sixth from the edges of a country', () => {
    const places = [
      { latitude: 40.6, longitude: 46.5 },
      { latitude: 55.4, longitude: 87.3 },
    ]
    expect(coneFor(places)).toEqual({ south: 43, north: 53, meridian: 67 })
  })

  it('stays a cone for a country on both sides of the equator', () => {
    const places = [
      { latitude: -4.7, longitude: 34 },
      { latitude: 4.7, longitude: 42 },
    ]
    const cone = coneFor(places)
    expect(cone).toEqual({ south: -3, north: 4, meridian: 38 })
    const { x, y } = conicEqualArea(cone, { latitude: 0, longitude: 39 })
    expect([x, y].every(Number.isFinite)).toBe(true)
  })
})

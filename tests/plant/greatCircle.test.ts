import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { greatCircleKm, greatCircleLine } from '../../src/plant/greatCircle.ts'

const place = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
})
const kostanay = { latitude: 53.2, longitude: 63.62 }
const astana = { latitude: 51.1801, longitude: 71.44598 }

describe('greatCircleKm(from, to)', () => {
  it('is a quarter of the Earth from the equator to a pole', () => {
    expect(greatCircleKm({ latitude: 0, longitude: 20 }, { latitude: 90, longitude: 0 })).toBeCloseTo(10_007.557, 3)
  })

  it('is about 578 km from Kostanay to Astana', () => {
    expect(greatCircleKm(kostanay, astana)).toBeCloseTo(578.44, 2)
  })

  it('is nothing from a place to itself, and the same there and back', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        expect(greatCircleKm(a, a)).toBe(0)
        expect(greatCircleKm(a, b)).toBeCloseTo(greatCircleKm(b, a), 6)
      }),
    )
  })

  it('is never longer than by way of a third place', () => {
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        expect(greatCircleKm(a, b)).toBeLessThanOrEqual(greatCircleKm(a, c) + greatCircleKm(c, b) + 1e-6)
      }),
    )
  })
})

describe('greatCircleLine(from, to, steps)', () => {
  it('goes from end to end in equal steps', () => {
    const line = greatCircleLine(kostanay, astana, 4)
    expect(line).toHaveLength(5)
    expect(line[0]?.latitude).toBeCloseTo(53.2)
    expect(line[4]?.longitude).toBeCloseTo(71.44598)
    const steps = line.slice(1).map((to, index) => greatCircleKm(line[index] ?? to, to))
    for (const step of steps) expect(step).toBeCloseTo(578.4395 / 4, 3)
  })

  it('is the two ends where they are one place', () => {
    expect(greatCircleLine(kostanay, kostanay, 4)).toEqual([kostanay, kostanay])
  })
})

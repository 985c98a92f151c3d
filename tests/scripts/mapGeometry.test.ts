import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf, piecesIn, ringIn, roomyPoints, simplified } from '../../scripts/mapGeometry.ts'

const at = (...coordinates: [number, number][]) => coordinates.map(([x, y]) => ({ x, y }))
const square = at([0, 0], [100, 0], [100, 60], [0, 60])
const frame = { left: 0, top: 0, right: 10, bottom: 10 }

describe('simplified(line, distance)', () => {
  it('leaves out what lies closer to the line than the distance', () => {
    expect(simplified(at([0, 0], [5, 0.4], [10, 0]), 0.5)).toEqual(at([0, 0], [10, 0]))
    expect(simplified(at([0, 0], [5, 0.6], [10, 0]), 0.5)).toHaveLength(3)
  })

  it('keeps both ends, and a line that closes open in the middle', () => {
    const ring = at([0, 0], [10, 0], [10, 10], [0, 0])
    expect(simplified(ring, 0.5)).toEqual(ring)
    expect(simplified(at([1, 1], [2, 2]), 5)).toEqual(at([1, 1], [2, 2]))
    expect(simplified([], 5)).toEqual([])
  })

  it('gives points of the line only', () => {
    const coordinate = fc.double({ min: 0, max: 50, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 12 }), (line) => {
        for (const point of simplified(line, 2)) expect(line).toContain(point)
      }),
    )
  })
})

describe('piecesIn(line, rectangle)', () => {
  it('cuts a line where it is out of sight', () => {
    const line = at([5, 5], [20, 5], [20, 30], [-5, 30], [-5, 5], [5, 5])
    expect(piecesIn(line, frame)).toEqual([at([5, 5], [20, 5]), at([-5, 5], [5, 5])])
  })

  it('keeps a stretch that runs through with both ends outside', () => {
    expect(piecesIn(at([-5, 5], [15, 5]), frame)).toEqual([at([-5, 5], [15, 5])])
    expect(piecesIn(at([-5, 50], [15, 50]), frame)).toEqual([])
  })
})

describe('ringIn(ring, rectangle)', () => {
  it('is the part of a ring inside', () => {
    expect(boundsOf(ringIn(at([5, 5], [20, 5], [20, 8], [5, 8]), frame))).toEqual({
      left: 5,
      top: 5,
      right: 10,
      bottom: 8,
    })
    expect(ringIn(at([50, 50], [60, 50], [60, 60]), frame)).toEqual([])
  })

  it('never leaves the rectangle', () => {
    const coordinate = fc.double({ min: -30, max: 30, noNaN: true })
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 3 }), (ring) => {
        for (const { x, y } of ringIn(ring, frame)) {
          expect(x).toBeGreaterThanOrEqual(-1e-6)
          expect(x).toBeLessThanOrEqual(10 + 1e-6)
          expect(y).toBeGreaterThanOrEqual(-1e-6)
          expect(y).toBeLessThanOrEqual(10 + 1e-6)
        }
      }),
    )
  })
})

describe('roomyPoints(rings, step, most)', () => {
  it('begins where a wide name has the most room', () => {
    const [best] = roomyPoints([at([0, 0], [200, 0], [200, 60], [0, 60])], 20, 3)
    expect(best).toEqual({ x: 90, y: 30 })
  })

  it('gives no more than asked for, apart from each other, and none without a ring', () => {
    const points = roomyPoints([square], 5, 4)
    expect(points).toHaveLength(4)
    expect(
      Math.hypot((points[0]?.x ?? 0) - (points[1]?.x ?? 0), (points[0]?.y ?? 0) - (points[1]?.y ?? 0)),
    ).toBeGreaterThan(15)
    expect(roomyPoints([], 5, 4)).toEqual([])
  })

  it('stays out of a hole', () => {
    const hole = at([20, 10], [80, 10], [80, 50], [20, 50])
    for (const { x, y } of roomyPoints([square, hole], 5, 8)) expect(x > 20 && x < 80 && y > 10 && y < 50).toBe(false)
  })
})

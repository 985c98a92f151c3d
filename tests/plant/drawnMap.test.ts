import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, type MapFrame, onMap, pointsOf, stepsOf } from '../../src/plant/drawnMap.ts'

const frame: MapFrame = {
  cone: { south: 43, north: 53, meridian: 67 },
  leftKm: -1000,
  topKm: -500,
  kmPerUnit: 2,
  width: 1000,
  height: 500,
}

describe('onMap(frame, place)', () => {
  it('counts units from the frame’s upper left corner', () => {
    const { x, y } = onMap(frame, { latitude: 48, longitude: 67 })
    expect(x).toBeCloseTo(500)
    expect(y).toBeCloseTo(250)
  })
})

describe('isWithin(frame, point)', () => {
  it.each([
    [{ x: 0, y: 500 }, true],
    [{ x: 1001, y: 100 }, false],
    [{ x: 10, y: -1 }, false],
  ])('says of %j: %s', (point, within) => {
    expect(isWithin(frame, point)).toBe(within)
  })
})

describe('stepsOf(points)', () => {
  it('rounds to whole units and leaves out what falls on the point before', () => {
    const points = [
      { x: 3.4, y: 4.6 },
      { x: 3.2, y: 5.1 },
      { x: 10, y: 2 },
    ]
    expect(stepsOf(points)).toEqual([3, 5, 7, -3])
  })

  it('is undone by pointsOf', () => {
    const coordinate = fc.integer({ min: -50, max: 50 })
    fc.assert(
      fc.property(fc.array(fc.record({ x: coordinate, y: coordinate })), (points) => {
        const distinct = points.filter(({ x, y }, at) => at === 0 || x !== points[at - 1]?.x || y !== points[at - 1]?.y)
        expect(pointsOf(stepsOf(points))).toEqual(distinct)
      }),
    )
  })
})

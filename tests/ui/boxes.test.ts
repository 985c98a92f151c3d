import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround, cross, isInBox, overlap, padded, runsThrough } from '../../src/ui/boxes.ts'

const box = { left: 0, top: 0, right: 10, bottom: 4 }

describe('boxAround(x, y, width, height)', () => {
  it('centres a box on a point, and padded() widens it', () => {
    expect(boxAround(5, 2, 10, 4)).toEqual(box)
    expect(padded(box, 1)).toEqual({ left: -1, top: -1, right: 11, bottom: 5 })
  })
})

describe('overlap(a, b)', () => {
  it.each([
    [boxAround(12, 2, 5, 2), true],
    [boxAround(12, 2, 4, 2), false],
    [boxAround(5, 6, 2, 4), false],
    [boxAround(5, 2, 1, 1), true],
  ])('says of %j: %s', (other, answer) => {
    expect([overlap(box, other), overlap(other, box)]).toEqual([answer, answer])
  })
})

describe('isInBox(inner, outer)', () => {
  it('takes in a box at the edge', () => {
    expect(isInBox(boxAround(1, 1, 2, 2), box)).toBe(true)
    expect(isInBox(boxAround(1, 1, 3, 2), box)).toBe(false)
  })
})

describe('runsThrough(segment, box)', () => {
  it.each([
    ['across', { x1: -5, y1: 2, x2: 20, y2: 2 }, true],
    ['over a corner', { x1: 6, y1: -3, x2: 12, y2: 3 }, true],
    ['past a corner', { x1: 9, y1: -3, x2: 13, y2: 3 }, false],
    ['inside', { x1: 1, y1: 1, x2: 2, y2: 2 }, true],
    ['beside', { x1: 11, y1: -5, x2: 11, y2: 9 }, false],
    ['below', { x1: 0, y1: 5, x2: 10, y2: 6 }, false],
  ])('%s', (_, segment, answer) => {
    expect(runsThrough(segment, box)).toBe(answer)
  })

  it('sees every stretch that has a point in the box', () => {
    const coordinate = fc.double({ min: -20, max: 20, noNaN: true })
    fc.assert(
      fc.property(fc.tuple(coordinate, coordinate, coordinate, coordinate), ([x1, y1, x2, y2]) => {
        const inside = Array.from({ length: 41 }, (_, step) => step / 40).some((share) => {
          const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
          return x > 0.01 && x < 9.99 && y > 0.01 && y < 3.99
        })
        if (inside) expect(runsThrough({ x1, y1, x2, y2 }, box)).toBe(true)
      }),
    )
  })
})

describe('cross(a, b)', () => {
  it('is true of stretches that meet between their ends', () => {
    const flat = { x1: 0, y1: 2, x2: 10, y2: 2 }
    expect(cross(flat, { x1: 5, y1: 0, x2: 5, y2: 4 })).toBe(true)
    expect(cross(flat, { x1: 5, y1: 3, x2: 5, y2: 9 })).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnLayout, type FlagPlace, flagLayout, type Obstacle } from '../../../src/scenes/timeline/flagLayout.ts'

const width = 1000

const flags = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: width }),
      width: fc.integer({ min: 10, max: 260 }),
      height: fc.integer({ min: 10, max: 90 }),
    }),
    { maxLength: 14 },
  )
  .map((list) => list.map((flag, index) => ({ id: `flag-${index}`, ...flag })))

function lieOnEachOther(a: Obstacle, b: Obstacle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.top + b.height && b.top < a.top + a.height
}

/** A stem stands at a flag's place, from the upper edge of its label down to the base. */
function runsThrough(stem: FlagPlace, label: FlagPlace): boolean {
  return stem.x > label.left && stem.x < label.right && label.top + label.height > stem.top
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other): [T, T] => [one, other]))
}

describe('flagLayout(flags, width, obstacles)', () => {
  test('stands a label alone just above the base line, right of its stem', () => {
    expect(flagLayout([{ id: 'a', x: 100, width: 80, height: 30 }], width)).toEqual([
      { id: 'a', x: 100, width: 80, height: 30, side: 'right', left: 100, right: 180, top: -40 },
    ])
  })

  test('turns a label to the left of its stem where the drawing ends', () => {
    expect(flagLayout([{ id: 'a', x: 950, width: 80, height: 30 }], width)).toMatchObject([
      { side: 'left', left: 870, right: 950 },
    ])
  })

  test('lets the earlier of two labels that are close rise above the later one', () => {
    const [early, late] = flagLayout(
      [
        { id: 'late', x: 150, width: 80, height: 30 },
        { id: 'early', x: 100, width: 80, height: 30 },
      ],
      width,
    )
    expect([early?.id, early?.top, late?.id, late?.top]).toEqual(['early', -80, 'late', -40])
  })

  test('leaves both at the base where they are far apart', () => {
    const far = [100, 300].map((x) => ({ id: String(x), x, width: 80, height: 30 }))
    expect(flagLayout(far, width).map(({ top }) => top)).toEqual([-40, -40])
  })

  test('rises above what stands in its way', () => {
    const box = { left: 0, right: 200, top: -100, height: 100 }
    expect(flagLayout([{ id: 'a', x: 100, width: 80, height: 30 }], width, [box])[0]?.top).toBe(-140)
  })

  test('drops no label, and gives them in time', () => {
    fc.assert(
      fc.property(flags, (list) => {
        const placed = flagLayout(list, width)
        expect(placed.map(({ id }) => id).sort()).toEqual(list.map(({ id }) => id).sort())
        expect(placed.map(({ x }) => x)).toEqual(list.map(({ x }) => x).sort((a, b) => a - b))
      }),
    )
  })

  test('lays no label on another, and none below the base line', () => {
    fc.assert(
      fc.property(flags, (list) => {
        const placed = flagLayout(list, width)
        expect(pairs(placed).filter(([a, b]) => lieOnEachOther(a, b))).toEqual([])
        expect(placed.filter(({ top, height }) => top + height > 0)).toEqual([])
      }),
    )
  })

  test('lays no label on an obstacle', () => {
    const box: Obstacle = { left: 700, right: 1000, top: -80, height: 80 }
    fc.assert(
      fc.property(flags, (list) => {
        expect(flagLayout(list, width, [box]).filter((place) => lieOnEachOther(place, box))).toEqual([])
      }),
    )
  })

  test('runs no stem of a label to its right through another label', () => {
    fc.assert(
      fc.property(flags, (list) => {
        const placed = flagLayout(list, width)
        const stems = placed.filter(({ side }) => side === 'right')
        expect(stems.flatMap((stem) => placed.filter((label) => label !== stem && runsThrough(stem, label)))).toEqual(
          [],
        )
      }),
    )
  })
})

describe('columnLayout(flags)', () => {
  const column = fc.array(
    fc.record({ y: fc.integer({ min: -50, max: 900 }), height: fc.integer({ min: 5, max: 90 }) }),
    { maxLength: 14 },
  )

  test('leaves a label at its place, or as soon below it as those above leave room', () => {
    const tops = columnLayout([
      { y: 30, height: 20 },
      { y: 0, height: 50 },
      { y: 200, height: 20 },
    ]).map(({ y, top }) => [y, top])
    expect(tops).toEqual([
      [0, 0],
      [30, 60],
      [200, 200],
    ])
  })

  test('drops no label, lays none on another, and lifts none above its place', () => {
    fc.assert(
      fc.property(column, (list) => {
        const placed = columnLayout(list)
        expect(placed).toHaveLength(list.length)
        for (const [index, { y, top }] of placed.entries()) {
          const before = placed[index - 1]
          expect(top).toBeGreaterThanOrEqual(before === undefined ? y : Math.max(y, before.top + before.height))
        }
      }),
    )
  })
})

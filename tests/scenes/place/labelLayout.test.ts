import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Ground, type Label, labelLayout } from '../../../src/scenes/place/labelLayout.ts'
import { isInBox, overlap, runsThrough } from '../../../src/ui/boxes.ts'

const open: Ground = { within: { left: 0, top: 0, right: 400, bottom: 300 }, gap: 2, boxes: [], lines: [] }
const label: Label = { id: 'a', x: 200, y: 150, width: 60, height: 14, clear: 6 }

describe('labelLayout(labels, ground)', () => {
  it('puts a label to the right of its point', () => {
    expect(labelLayout([label], open)).toMatchObject([
      { box: { left: 206, top: 143, right: 266, bottom: 157 }, anchor: 'start', leader: null },
    ])
  })

  it('puts it to the left where a border is in the way', () => {
    const border = { x1: 230, y1: 0, x2: 230, y2: 300 }
    expect(labelLayout([label], { ...open, lines: [border] })).toMatchObject([
      { box: { left: 134, right: 194 }, anchor: 'end', leader: null },
    ])
  })

  it('leads to a label that finds room only farther off', () => {
    const borders = [170, 230].map((x) => ({ x1: x, y1: 60, x2: x, y2: 240 }))
    const [placed] = labelLayout([label], { ...open, lines: borders })
    expect(placed?.leader).toMatchObject({ x1: 200, y1: 150 })
    expect(borders.some((line) => placed && runsThrough(line, placed.box))).toBe(false)
  })

  it('leaves out a label that has room nowhere', () => {
    expect(labelLayout([{ ...label, width: 500 }], open)).toEqual([])
    expect(labelLayout([], open)).toEqual([])
  })

  it('lets a label that was left without choose again, first', () => {
    const narrow: Ground = { ...open, within: { left: 0, top: 0, right: 140, bottom: 16 } }
    const [one, two] = [
      { ...label, id: 'one', x: 70, y: 8 },
      { ...label, id: 'two', x: 6, y: 8, width: 50 },
    ]
    expect(
      labelLayout([one, two], narrow)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'two'])
  })

  it('keeps every label within, off borders, off points, off each other and off the others’ leaders', () => {
    const number = (most: number) => fc.double({ min: 0, max: most, noNaN: true })
    const labels = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        x: number(400),
        y: number(300),
        width: fc.double({ min: 20, max: 120, noNaN: true }),
        height: fc.double({ min: 10, max: 30, noNaN: true }),
        clear: fc.constant(5),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    const segment = fc.record({ x1: number(400), y1: number(300), x2: number(400), y2: number(300) })
    fc.assert(
      fc.property(labels, fc.array(segment, { maxLength: 12 }), (wanted, lines) => {
        const boxes = wanted.map(({ x, y }) => ({ left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 }))
        const placed = labelLayout(wanted, { ...open, boxes, lines })
        for (const [index, one] of placed.entries()) {
          expect(isInBox(one.box, open.within)).toBe(true)
          expect(boxes.some((box) => overlap(box, one.box))).toBe(false)
          expect(lines.some((line) => runsThrough(line, one.box))).toBe(false)
          for (const other of placed.slice(index + 1)) {
            expect(overlap(one.box, other.box)).toBe(false)
            expect(other.leader !== null && runsThrough(other.leader, one.box)).toBe(false)
            expect(one.leader !== null && runsThrough(one.leader, other.box)).toBe(false)
          }
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Measure, type NumberedBar, numberLayout } from '../../../src/scenes/market/numberLayout.ts'
import type { Box } from '../../../src/ui/boxes.ts'

const frame: Box = { left: 0, right: 300, top: 0, bottom: 200 }
const fontPx = 10
const width = 30

/** A reported bar in the midst of each 60 px, by its height; 0 for a year without anything. */
function barsOf(heights: readonly number[], rest: Partial<NumberedBar> = {}): NumberedBar[] {
  return heights.map((height, index) => ({
    ...{ id: String(index), isFilled: true, number: height === 0 ? null : { text: '61,000', width } },
    ...{ left: index * 60 + 10, right: index * 60 + 50, top: 200 - height, bottom: 200 },
    ...rest,
  }))
}

const ceiling: Measure = { y: 130, thickness: 4, isBehind: false }
const promise: Measure = { y: 170, thickness: 1, isBehind: true }
const layout = (heights: readonly number[], measures: readonly Measure[] = [], rest: Partial<NumberedBar> = {}) =>
  numberLayout(barsOf(heights, rest), measures, frame, fontPx).map(({ id, baseline, isInside }) => [
    ...[id, Math.round(baseline * 10) / 10],
    isInside ? 'inside' : 'over',
  ])

describe('numberLayout(bars, measures, frame, fontPx)', () => {
  test('puts a number over its bar', () => {
    expect(layout([100, 0, 40])).toEqual([
      ['0', 97.2, 'over'],
      ['2', 157.2, 'over'],
    ])
  })

  test('puts it into the bar where it would touch a line', () => {
    expect(layout([62], [ceiling])).toEqual([['0', 148.2, 'inside']])
  })

  test('lifts it above the line where the bar is an outline, or too narrow or too low', () => {
    expect(layout([62], [ceiling], { isFilled: false })).toEqual([['0', 125.1, 'over']])
    expect(layout([62], [ceiling], { number: { text: '61,000', width: 41 } })).toEqual([['0', 125.1, 'over']])
    expect(layout([12], [{ ...promise, y: 180 }])).toEqual([['0', 176.6, 'over']])
  })

  test('lifts it a little before it goes into the bar', () => {
    expect(layout([30], [promise])).toEqual([['0', 166.6, 'over']])
  })

  test('lets it stand in a bar before a line that the bar hides', () => {
    expect(
      layout(
        [55],
        [
          { ...ceiling, y: 138 },
          { ...promise, y: 152 },
        ],
      ),
    ).toEqual([['0', 155.2, 'inside']])
  })

  test('keeps the latest where not all have room', () => {
    expect(layout([50, 50, 50], [], { number: { text: '78.2*', width: 64 } }).map(([id]) => id)).toEqual(['0', '2'])
    expect(layout([90, 40], [], { number: { text: '78.2*', width: 100 } }).map(([id]) => id)).toEqual(['1'])
    expect(layout([50], [], { number: { text: '78.2*', width: 400 } })).toEqual([])
    expect(numberLayout([], [ceiling], frame, fontPx)).toEqual([])
  })

  test('lets no number touch a line, another number or another bar, and always keeps the latest', () => {
    const amount = fc.double({ min: 0, max: 160, noNaN: true })
    const numbers = fc.integer({ min: 8, max: 120 })
    const bars = fc.array(fc.record({ height: amount, width: numbers, isFilled: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(bars, amount, amount, (drafts, high, low) => {
        const all = barsOf(drafts.map(({ height }) => height)).map((bar, index) => {
          const draft = drafts[index]
          return { ...bar, isFilled: draft?.isFilled ?? true, number: { text: '1', width: draft?.width ?? width } }
        })
        const measures = [
          { ...ceiling, y: 200 - high },
          { ...promise, y: 200 - low },
        ]
        const placed = numberLayout(all, measures, frame, fontPx)
        expect(placed.at(-1)?.id).toBe(all.at(-1)?.id)
        for (const [index, { id, box, isInside }] of placed.entries()) {
          for (const { y, thickness, isBehind } of measures) {
            const isHidden = isInside && isBehind
            expect(isHidden || y + thickness / 2 < box.top || y - thickness / 2 > box.bottom).toBe(true)
          }
          for (const other of [...placed.slice(index + 1).map((one) => one.box), ...all.filter((bar) => bar.id !== id)])
            expect(
              box.right <= other.left || box.left >= other.right || box.bottom <= other.top || box.top >= other.bottom,
            ).toBe(true)
          expect(box.left >= 0 && box.right <= 300 && box.top >= 0 && box.bottom <= 200).toBe(true)
        }
      }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import type { ChartModel, Flag } from '../../../src/scenes/timeline/chartModel.ts'
import { type NarrowSizes, narrowSizes } from '../../../src/scenes/timeline/narrowSizes.ts'
import { textWidth } from '../../../src/ui/textWidth.ts'
import { bareModel } from './bareModel.ts'

const bare = bareModel()

const flag = (at: number, texts: readonly string[] = ['Plant opened']): Flag => ({
  id: `flag-${at}`,
  at,
  grade: 'reported',
  title: 'October 2025',
  texts,
})

function end({ entries }: NarrowSizes): number {
  return Math.max(...entries.map(({ top, height }) => top + height))
}

describe('narrowSizes(model, widthPx, remPx)', () => {
  test('gives a month its plain height while all words find room', () => {
    expect(narrowSizes({ ...bare, flags: [flag(3)] }, 400, 16).periodPx).toBeCloseTo(20.8)
  })

  test('makes months higher until all words find room', () => {
    const flags = [1, 2, 3, 4, 5, 6].map((at) =>
      flag(at, ['Production of the new-generation Sportage: announced, no confirmation on record']),
    )
    const sizes = narrowSizes({ ...bare, flags }, 320, 16)
    expect(sizes.periodPx).toBeGreaterThan(20.8)
    expect(end(sizes)).toBeLessThanOrEqual(24 * sizes.periodPx + 1)
  })

  test('lets no entry lie on another', () => {
    const { entries } = narrowSizes({ ...bare, flags: [flag(3), flag(3.5), flag(4)] }, 320, 16)
    expect(entries.map(({ id }) => id)).toEqual(['flag-3', 'flag-3.5', 'flag-4'])
    for (const [index, { top }] of entries.entries()) {
      const before = entries[index - 1]
      if (before !== undefined) expect(top).toBeGreaterThan(before.top + before.height)
    }
  })

  test.each([
    [390, 32],
    [320, 32],
    [320, 16],
  ])('cuts no line at the right, at %i px with letters of %i px', (windowPx, remPx) => {
    const widthPx = windowPx - 32
    const long = flag(9, ['New-generation Sportage production to start, no confirmation on record'])
    const { entries, checked, leftPx, columnPx, fontPx } = narrowSizes({ ...bare, flags: [long] }, widthPx, remPx)
    const widest = (lines: readonly { text: string }[]) => Math.max(...lines.map(({ text }) => textWidth(text, fontPx)))
    expect(leftPx + columnPx + widest(entries.flatMap(({ lines }) => lines))).toBeLessThanOrEqual(widthPx)
    expect(leftPx + widest(checked.lines)).toBeLessThanOrEqual(widthPx)
  })

  test('sets the day of the check below the words that lie at its line', () => {
    const { entries, checked } = narrowSizes({ ...bare, flags: [flag(9.5)] }, 320, 16)
    const [entry] = entries
    expect(checked.top).toBeCloseTo((entry?.top ?? 0) + (entry?.height ?? 0))
    expect(narrowSizes({ ...bare, flags: [flag(2)] }, 320, 16).checked.top).toBeCloseTo(211)
  })

  test('keeps the column to what has a day: all else is listed below the drawing', () => {
    const model: ChartModel = {
      ...bare,
      flags: [flag(3)],
      spans: [{ id: 'output-2026', from: 12, to: 24, grade: 'announced', text: '30,000 cars for 2026', isTotal: true }],
      capacity: { from: 3, perPeriod: 5833, title: 'Ceiling, up to 70,000 a year', each: '5,833 a month' },
      empty: { title: 'No monthly output on record.', text: 'Each open slot takes a solid bar.' },
      construction: { from: 0, to: 3, text: 'About 24 months from the start of construction to the opening' },
      expansion: { title: 'Expansion', texts: ['No date given'] },
    }
    expect(narrowSizes(model, 320, 16)).toEqual(narrowSizes({ ...bare, flags: [flag(3)] }, 320, 16))
  })

  test('gives a quarter the height of a month, writes dates alone beside it, and says above that months are summed', () => {
    const model = { ...bareModel(240, 'quarter'), summed: ['Months are summed by quarter.'], flags: [flag(3)] }
    const { periodPx, plotPx, topPx, marginPx, entries, summed } = narrowSizes(model, 358, 16)
    expect([periodPx, plotPx]).toEqual([expect.closeTo(20.8), expect.closeTo(80 * 20.8)])
    expect(summed).toEqual([{ text: 'Months are summed by quarter.' }])
    expect(topPx).toBeGreaterThan(marginPx + 14)
    expect(entries.map(({ lines }) => lines)).toEqual([[{ text: 'October 2025', strong: true }]])
  })
})

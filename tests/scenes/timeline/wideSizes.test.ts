import { describe, expect, test } from 'vitest'
import type { Flag, Span } from '../../../src/scenes/timeline/chartModel.ts'
import { wideSizes } from '../../../src/scenes/timeline/wideSizes.ts'
import { bareModel } from './bareModel.ts'

const bare = bareModel()

const flag = (at: number): Flag => ({
  id: `flag-${at}`,
  at,
  grade: 'reported',
  title: 'October 2025',
  texts: ['Opened'],
})

const span = (id: string, from: number): Span => ({
  id,
  from,
  to: from + 12,
  grade: 'announced',
  text: 'Announced',
  isTotal: true,
})

describe('wideSizes(model, widthPx, remPx)', () => {
  test('stands each flag at its month', () => {
    const { flags, insetPx } = wideSizes({ ...bare, flags: [flag(12)] }, 1209, 16)
    expect(insetPx).toBeCloseTo(9)
    expect(flags).toMatchObject([
      { id: 'flag-12', x: 600, lines: [{ text: 'October 2025', strong: true }, { text: 'Opened' }] },
    ])
  })

  test('keeps room above the plot for the highest label', () => {
    const low = wideSizes({ ...bare, flags: [flag(3)] }, 1200, 16)
    const high = wideSizes({ ...bare, flags: [flag(3), flag(3.2), flag(3.4), flag(3.6)] }, 1200, 16)
    expect(high.topPx).toBeGreaterThan(low.topPx)
    for (const { top } of high.flags) expect(high.topPx + top - high.clearance).toBeGreaterThanOrEqual(0)
  })

  test('lifts a label above the box of the expansion, as high as its lines make it', () => {
    const expansion = {
      title: 'Expansion',
      texts: ['No date given', 'Second stage, up to 90,000 a year: one weak source'],
    }
    const { flags, expansionPx, clearance } = wideSizes({ ...bare, flags: [flag(17)], expansion }, 600, 16)
    const [label] = flags
    expect(expansionPx).toBeGreaterThan(
      wideSizes({ ...bare, expansion: { title: 'Expansion', texts: [] } }, 600, 16).expansionPx,
    )
    expect((label?.top ?? 0) + (label?.height ?? 0)).toBeLessThanOrEqual(clearance - expansionPx)
  })

  test('stands brackets of the same year one below the other, and of another year beside them', () => {
    const { spans, belowPx } = wideSizes({ ...bare, spans: [span('a', 0), span('b', 0), span('c', 12)] }, 1200, 16)
    const [a, b, c] = spans
    expect(b?.top).toBeGreaterThan(a?.top ?? 0)
    expect(c?.top).toBe(a?.top)
    expect(belowPx).toBeGreaterThan(b?.top ?? 0)
  })

  test('grows with the letters', () => {
    expect(wideSizes(bare, 1200, 32).plotPx).toBe(600)
    expect(wideSizes(bare, 1200, 16).plotPx).toBe(300)
  })

  const expansion = { title: 'Expansion', texts: ['No date given'] }
  const capacity = { from: 21, perPeriod: 17_500, title: 'Ceiling, up to 70,000 a year', each: '17,500 a quarter' }
  const long = { ...bareModel(300, 'quarter'), capacity, expansion, checked: { at: 287, text: 'Checked 22 Nov 2047' } }

  test('names the ceiling above it and leaves the expansion to words where the day is near to the end', () => {
    expect(wideSizes(long, 1344, 16)).toMatchObject({ ceilingAt: 'above', expansionWidth: 0, expansionPx: 0 })
    expect(wideSizes({ ...long, checked: { at: 200, text: 'Checked' } }, 1344, 16)).toMatchObject({
      ceilingAt: 'below',
      expansionWidth: 208,
    })
  })

  test('leaves the ceiling to words where a stem before the day takes the room above it too', () => {
    expect(wideSizes({ ...long, flags: [flag(280)] }, 1344, 16).ceilingAt).toBe('elsewhere')
  })

  test('leaves the length of the construction to words where stems leave it no room', () => {
    const construction = { from: 6, to: 21, text: 'About 15 months' }
    expect(wideSizes({ ...long, construction }, 1344, 16).constructionGap).toBeNull()
    expect(wideSizes({ ...bare, construction }, 1209, 16).constructionGap).toEqual({ left: 309, right: 1041 })
    expect(wideSizes({ ...bare, construction, flags: [flag(18)] }, 1209, 16).constructionGap).toEqual({
      left: 309,
      right: 891,
    })
  })

  test('stands the words of brackets one below the other where their years are narrower than they', () => {
    const spans = [span('a', 0), span('b', 12), span('c', 24), span('last', 288)].map((one) => ({
      ...one,
      text: '30,000 cars announced for the year, no confirmation on record',
    }))
    const placed = wideSizes({ ...long, spans }, 1344, 16).spans
    const boxes = placed.map(({ textLeft, top, lines }) => ({ textLeft, top, bottom: top + lines.length * 18 }))
    expect(boxes[1]?.top).toBeGreaterThan(boxes[0]?.bottom ?? 0)
    expect(boxes[2]?.top).toBeGreaterThan(boxes[1]?.bottom ?? 0)
    expect(boxes[3]?.top).toBe(boxes[0]?.top)
    expect(placed[3]?.textLeft).toBeLessThan(placed[3]?.left ?? 0)
  })

  test('says above all else that months are summed', () => {
    const plain = wideSizes(bare, 1200, 16)
    const summed = wideSizes({ ...bare, summed: ['Months are summed by year.'] }, 1200, 16)
    expect(plain.summed).toEqual([])
    expect(summed.summed).toEqual([{ text: 'Months are summed by year.' }])
    expect(summed.topPx).toBeGreaterThan(plain.topPx + 14)
  })
})

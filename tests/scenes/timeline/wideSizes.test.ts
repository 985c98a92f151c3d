import { describe, expect, test } from 'vitest'
import type { ChartModel, Flag, Span } from '../../../src/scenes/timeline/chartModel.ts'
import { wideSizes } from '../../../src/scenes/timeline/wideSizes.ts'

const bare: ChartModel = {
  months: Array.from({ length: 24 }, (_, index) => ({ month: `month-${index}`, output: null, state: 'none' as const })),
  top: 1,
  flags: [],
  spans: [],
  capacity: null,
  checked: { at: 10, text: 'Checked 30 Jun 2026' },
  empty: null,
  construction: null,
  expansion: null,
}

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
})

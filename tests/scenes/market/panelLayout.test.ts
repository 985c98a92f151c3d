import { describe, expect, test } from 'vitest'
import { marketPanels } from '../../../src/plant/market.ts'
import { panelLayout } from '../../../src/scenes/market/panelLayout.ts'
import { type FactDrafts, knownWith } from '../../plant/plantWith.ts'

const sales = (values: Readonly<Record<string, number>>): FactDrafts => ({
  sales: { series: true, claims: Object.entries(values).map(([period, value]) => ({ value, period })) },
})

function layout(facts: FactDrafts, titlePx: number | null = 100) {
  const [panel] = marketPanels(knownWith(facts, { checked: '2026-11-22' }))
  if (panel === undefined) throw new Error('the plant has no panel')
  return panelLayout({
    ...{ panel, titlePx, ceiling: 70, promised: 30, fontPx: 10, barPx: 30, abovePx: 18 },
    plot: { left: 0, right: 150, top: 0, bottom: 100 },
    level: (amount) => 100 - amount,
    numberOf: ({ figure }) => (figure === null ? null : { text: String(figure.claim.value), width: 14 }),
  })
}

describe('panelLayout(panel)', () => {
  test('has a bar a year from zero, a low slot for one without a figure, and nothing for one under way', () => {
    expect(layout(sales({ 2024: 50 })).bars).toMatchObject(
      [
        { id: '2024', state: 'reported', left: 22.5, right: 52.5, top: 50, bottom: 100 },
        { id: '2025', state: 'open', top: 90, bottom: 100, number: null },
        { id: '2026', state: 'running', top: 100, bottom: 100, number: null },
      ].map((bar, index) => ({ ...bar, left: index * 50 + 10, right: index * 50 + 40 })),
    )
  })

  test('names the ceiling over its line where the bars stay below it and there is room', () => {
    expect(layout(sales({ 2024: 50 })).titleY).toBeCloseTo(23)
    expect(layout(sales({ 2024: 80 })).titleY).toBeNull()
    expect(layout(sales({ 2024: 50 }), 160).titleY).toBeNull()
    expect(layout(sales({ 2024: 50 }), null).titleY).toBeNull()
  })

  test('names it over a number that stands there', () => {
    const { numbers, titleY } = layout(
      {
        sales: {
          series: true,
          claims: [
            { value: 60, period: '2026', kind: 'plan' },
            { value: 50, period: '2024' },
          ],
        },
      },
      150,
    )
    expect(numbers.at(-1)?.box.bottom).toBeLessThan(28)
    expect(titleY).toBeCloseTo(11)
  })
})

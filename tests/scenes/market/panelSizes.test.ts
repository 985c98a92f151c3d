import { describe, expect, test } from 'vitest'
import { marketPanels } from '../../../src/plant/market.ts'
import type { AmountClaim } from '../../../src/plant/plantSchema.ts'
import { overBar, panelSizes } from '../../../src/scenes/market/panelSizes.ts'
import { inEveryLanguage, knownWith } from '../../plant/plantWith.ts'
import { english } from '../../words.ts'

const words = english
const claims = [2021, 2022, 2023, 2024, 2025].map((year) => ({ value: 234_900, period: String(year) }))
const panels = marketPanels(knownWith({ sales: { series: true, claims } }, { checked: '2026-11-22' }))
const sizes = (widthPx: number, remPx = 16) => panelSizes(words, panels, { widthPx, remPx })

describe('panelSizes(words, panels, box)', () => {
  test.each([
    [600, 16, 'exact', 'full', 1],
    [200, 16, 'thousands', 'short', 1],
    [100, 16, 'thousands', 'short', 2],
    [600, 48, 'thousands', 'short', 1],
    [1200, 32, 'exact', 'full', 1],
  ] as const)(
    'at %i px with letters of %i px writes numbers %s and years %s, every %i',
    (widthPx, remPx, numbers, years, every) => {
      expect(sizes(widthPx, remPx)).toMatchObject({ numbers, years, every })
    },
  )

  test('never makes a bar vanish, nor a wide one a block', () => {
    expect(sizes(600).barPx).toBe(72)
    expect(sizes(6000).barPx).toBe(72)
    expect(sizes(3).barPx).toBe(1)
    expect(panelSizes(words, [], { widthPx: 0, remPx: 16 }).barPx).toBe(1)
  })
})

describe('overBar(words, claim, form)', () => {
  const claim = { value: 78_200, unit: 'vehicle' } as AmountClaim

  test('is the number in full or in thousands to three digits', () => {
    expect(overBar(words, claim, 'exact')).toBe('78,200')
    expect(overBar(words, claim, 'thousands')).toBe('78.2')
  })

  test('has a star where the number needs a word more', () => {
    expect(overBar(words, { ...claim, bound: 'over' }, 'exact')).toBe('78,200*')
    expect(overBar(words, { ...claim, scope: inEveryLanguage('at dealers') }, 'thousands')).toBe('78.2*')
    expect(overBar(words, { ...claim, to: 80_000 }, 'exact')).toBe('78,200*')
  })
})

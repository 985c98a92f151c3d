import { describe, expect, test } from 'vitest'
import { amountOf } from '../../src/plant/figure.ts'
import { ClaimScale } from '../../src/ui/ClaimScale.tsx'
import { type ClaimDraft, knownWith } from '../plant/plantWith.ts'
import { cleanup, render, screen, within } from '../testingLibrary.tsx'
import { readAll } from './reading.ts'

const chosen: ClaimDraft = { value: 310_000_000, unit: 'USD', rank: 'preferred', said: '2025-10-21' }

function show(...others: ClaimDraft[]) {
  render(<ClaimScale figure={amountOf(knownWith({ investment: [chosen, ...others] }), 'investment')} />)
}

function label(): string | undefined {
  return screen.queryByRole('img')?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')
}

describe('ClaimScale', () => {
  test('tells all the amounts with their days in words, the chosen one first', () => {
    show(
      { value: 270_000_000, unit: 'USD', said: '2025-10-20' },
      { value: 190_000_000, unit: 'USD', kind: 'plan', said: '2023' },
      { value: 200_000_000, unit: 'USD', said: undefined },
    )
    expect(label()).toBe(
      'Scale from zero: $310m chosen; $190m (2023), $270m (20 Oct 2025) and $200m (no date shown) also on record.',
    )
  })

  test('draws the chosen amount solid, the others hollow, and plans by their kind', () => {
    show({ value: 270_000_000, unit: 'USD' }, { value: 190_000_000, unit: 'USD', kind: 'plan' })
    const scale = screen.getByRole('img')
    expect(scale.querySelectorAll('rect')).toHaveLength(1)
    expect(scale.querySelectorAll('path[data-kind=report]')).toHaveLength(1)
    expect(scale.querySelectorAll('path[data-kind=plan]')).toHaveLength(1)
  })

  test('runs from zero in round steps, and writes each amount', () => {
    show({ value: 270_000_000, unit: 'USD' })
    const texts = readAll(within(screen.getByRole('img')).getAllByText(/\$/))
    expect(texts).toEqual(['$0', '$100m', '$200m', '$300m', '$270m', '$310m'])
  })

  test('writes amounts whose labels would meet one above the other', () => {
    const heights = (...values: number[]) => {
      show(...values.map((value) => ({ value, unit: 'USD' as const })))
      const labels = values.concat(310_000_000).map((value) => screen.getByText(`$${value / 1e6}m`))
      cleanup()
      return new Set(labels.map((one) => one.getAttribute('y'))).size
    }
    expect(heights(190_000_000)).toBe(1)
    expect(heights(290_000_000)).toBe(2)
  })

  test('counts an amount in another currency as its source restates it, and once', () => {
    show(
      { value: 131_500_000_000, unit: 'KZT', said: '2025-10-22' },
      { value: 244_000_000, unit: 'USD', restates: 'investment-2', said: '2025-10' },
    )
    expect(label()).toBe('Scale from zero: $310m chosen; $244m (22 Oct 2025) also on record.')
  })

  test('leaves out an amount in another currency that nobody has restated', () => {
    show({ value: 131_500_000_000, unit: 'KZT' }, { value: 270_000_000, unit: 'USD', said: '2025' })
    expect(label()).toBe('Scale from zero: $310m chosen; $270m (2025) also on record.')
  })

  test.each<[string, ClaimDraft[]]>([
    ['nothing else is on record', []],
    ['all others say the same', [{ value: 310_000_000, unit: 'USD' }]],
    ['the others cannot be compared', [{ value: 131_500_000_000, unit: 'KZT' }]],
  ])('is left out where %s', (_, others) => {
    show(...others)
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })

  test('is left out where no figure is on record', () => {
    render(<ClaimScale figure={null} />)
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
  })
})

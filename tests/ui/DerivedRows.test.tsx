import { describe, expect, test } from 'vitest'
import { DerivedRows, derivedText } from '../../src/ui/DerivedRows.tsx'
import { type FactDrafts, knownWith } from '../plant/plantWith.ts'
import { render, screen } from '../testingLibrary.tsx'
import { english } from '../words.ts'
import { markBefore, readAll } from './reading.ts'

const facts: FactDrafts = {
  investment: [{ value: 310_000_000, unit: 'USD', rank: 'preferred' }],
  'site-area': [{ value: 63, unit: 'ha' }],
  robots: [{ value: 68, unit: 'robot' }],
  capacity: [{ value: 70_000, unit: 'vehicle/year', bound: 'up-to' }],
  'car-length': [{ value: 4810, unit: 'mm' }],
  'car-width': [{ value: 1900, unit: 'mm' }],
}

function rowsOf(fact: string, known = facts): string[] {
  render(<DerivedRows plant={knownWith(known)} fact={fact} />)
  const [terms, amounts] = [screen.queryAllByRole('term'), screen.queryAllByRole('definition')].map(readAll)
  return (terms ?? []).map((term, index) => `${term} = ${amounts?.[index]}`)
}

describe('DerivedRows', () => {
  test.each([
    [
      'investment',
      [
        '$310 million ÷ 70,000 cars a year = $4,429 a car',
        '$310 million ÷ 63 ha = $492 a m²',
        '$310 million ÷ 70 parcels = $4.43 million a parcel',
      ],
    ],
    [
      'robots',
      ['70,000 cars a year ÷ 68 robots = 1,029 cars a robot', '68 robots ÷ 70 parcels = 0.97 robots a parcel'],
    ],
    ['car-width', ['4,810 mm × 1,900 mm = 9.14 m² under one car']],
  ])('shows what follows from the %s, each with its formula', (fact, rows) => {
    expect(rowsOf(fact)).toEqual(rows)
    expect(markBefore(screen.getByText('Derived from it'))).toBe('derived')
  })

  test('names the numbers of ours in a formula', () => {
    expect(rowsOf('capacity')).toContain('70,000 cars a year ÷ 1,000 cars = 70 parcels')
    expect(rowsOf('capacity')).toContain('70,000 cars a year ÷ 12 months = 5,833 cars a month')
  })

  test('is left out where nothing follows', () => {
    expect(rowsOf('jobs', { ...facts, jobs: [{ value: 1500, unit: 'job' }] })).toEqual([])
    expect(screen.queryByText('Derived from it')).not.toBeInTheDocument()
  })

  test('says how far the money for a car would move on the other totals', () => {
    const others = [
      { value: 270_000_000, unit: 'USD' as const },
      { value: 131_500_000_000, unit: 'KZT' as const },
      { value: 244_000_000, unit: 'USD' as const, restates: 'investment-3' },
    ]
    const [chosen] = facts['investment'] as [never]
    const plant = knownWith({ ...facts, investment: [chosen, ...others] })
    render(<DerivedRows plant={plant} fact="investment" />)
    expect(markBefore(screen.getByText('On the other totals reported: $3,486 to $3,857 a car'))).toBe('derived')
  })

  test.each<[string, FactDrafts]>([
    [
      'the money',
      {
        investment: [
          { value: 5e9, unit: 'KZT', rank: 'preferred' },
          { value: 4e9, unit: 'KZT' },
        ],
      },
    ],
    ['the capacity', { capacity: [{ value: 70_000, unit: 'vehicle' }] }],
  ])('says nothing of it where %s is on record in another unit', (_, other) => {
    const [chosen] = facts['investment'] as [never]
    const two: FactDrafts = { ...facts, investment: [chosen, { value: 270_000_000, unit: 'USD' }] }
    render(<DerivedRows plant={knownWith({ ...two, ...other })} fact="investment" />)
    expect(screen.queryByText(/^On the other/)).not.toBeInTheDocument()
  })

  test('says it of one other total, and is silent without any', () => {
    const [chosen] = facts['investment'] as [never]
    const plant = knownWith({ ...facts, investment: [chosen, { value: 270_000_000, unit: 'USD' }] })
    const { unmount } = render(<DerivedRows plant={plant} fact="investment" />)
    expect(screen.getByText('On the other total reported: $3,857 a car')).toBeInTheDocument()
    unmount()
    render(<DerivedRows plant={knownWith(facts)} fact="investment" />)
    expect(screen.queryByText(/^On the other/)).not.toBeInTheDocument()
  })
})

describe('derivedText(words, name, amount)', () => {
  test('writes shares in percent, money with its sign, the rest in its unit', () => {
    const words = english
    expect(derivedText(words, 'fill', 1.0154)).toBe('101.5% of the land, if parked bumper to bumper')
    expect(derivedText(words, 'investmentPerCar', 4428.57)).toBe('$4,429 a car')
    expect(derivedText(words, 'pitches', 88.235)).toBe('88.2 football pitches')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { yearLabels, yearStarts } from '../../../src/scenes/timeline/yearLabels.ts'
import { emptyMonths } from './bareModel.ts'

const from = (first: number, count: number) => emptyMonths(first + count).slice(first)

test('yearStarts(months) begins a year in each January, and the first wherever the axis does', () => {
  expect(yearStarts(from(10, 4))).toEqual([
    { index: 0, year: '2024' },
    { index: 2, year: '2025' },
  ])
})

describe('yearLabels(months, monthPx, labelPx)', () => {
  const years = (monthPx: number) => yearLabels(from(3, 297), monthPx, 45).map(({ year }) => year)

  test('names every year that has room', () => {
    expect(years(5)).toHaveLength(25)
    expect(years(5)[0]).toBe('2024')
  })

  test('leaves out the first where the axis begins too late in it', () => {
    expect(years(4.5)[0]).toBe('2025')
  })

  test('names round years where not all have room', () => {
    expect(years(2).slice(0, 3)).toEqual(['2026', '2028', '2030'])
    expect(years(1).slice(0, 3)).toEqual(['2025', '2030', '2035'])
  })

  test('gives each name its room before the next one and before the end, whatever the axis', () => {
    fc.assert(
      fc.property(
        fc.record({
          first: fc.nat(23),
          count: fc.integer({ min: 1, max: 400 }),
          monthPx: fc.double({ min: 0.2, max: 40, noNaN: true }),
        }),
        ({ first, count, monthPx }) => {
          const labels = yearLabels(from(first, count), monthPx, 45)
          for (const [at, { index }] of labels.entries()) {
            expect(((labels[at + 1]?.index ?? count) - index) * monthPx).toBeGreaterThanOrEqual(45)
          }
        },
      ),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { dayFraction, monthOf, monthsBetween } from '../../src/plant/calendarMonths.ts'

describe('monthOf(day) and monthsBetween(from, to)', () => {
  test('the month of a day is its year and month', () => {
    expect(monthOf('2025-10-21')).toBe('2025-10')
  })

  test('both ends are included, across the turn of the year', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  })

  test('one month is a list of one, and a range that runs backwards is empty', () => {
    expect(monthsBetween('2025-12', '2025-12')).toEqual(['2025-12'])
    expect(monthsBetween('2026-01', '2025-12')).toEqual([])
  })
})

describe('dayFraction(day)', () => {
  test.each([
    ['2025-10-01', 0],
    ['2026-11-16', 0.5],
    ['2024-02-15', 14 / 29],
    ['2025-02-15', 0.5],
    ['2025-12-31', 30 / 31],
  ])('%s begins when %d of its month has passed', (day, fraction) => {
    expect(dayFraction(day)).toBeCloseTo(fraction, 10)
  })
})

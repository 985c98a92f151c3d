import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthOf, monthsBetween } from '../../src/plant/calendarMonths.ts'
import { boundedPeriod, checkedPeriod, daysBetween, periodOf } from '../../src/plant/partialDate.ts'

describe('periodOf(date)', () => {
  test.each([
    ['2025', 'year', '2025-01-01', '2025-12-31'],
    ['2025-Q1', 'quarter', '2025-01-01', '2025-03-31'],
    ['2025-Q2', 'quarter', '2025-04-01', '2025-06-30'],
    ['2025-Q3', 'quarter', '2025-07-01', '2025-09-30'],
    ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31'],
    ['2025-10', 'month', '2025-10-01', '2025-10-31'],
    ['2025-11', 'month', '2025-11-01', '2025-11-30'],
    ['2025-12', 'month', '2025-12-01', '2025-12-31'],
    ['2025-10-21', 'day', '2025-10-21', '2025-10-21'],
  ])('%s is a %s from %s to %s', (date, precision, start, end) => {
    expect(periodOf(date)).toEqual({ precision, start, end })
  })

  test.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2000-02', '2000-02-29'],
    ['1900-02', '1900-02-28'],
    ['2100-02', '2100-02-28'],
  ])('%s ends on %s, as leap years have it', (month, end) => {
    expect(periodOf(month)?.end).toBe(end)
  })

  test.each(['2024-02-29', '2000-02-29', '2025-01-31', '2025-04-30', '2025-12-31', '2025-01-01'])(
    '%s is a day of the calendar',
    (day) => {
      expect(periodOf(day)).toEqual({ precision: 'day', start: day, end: day })
    },
  )

  test.each(['2025-02-29', '1900-02-29', '2025-04-31', '2025-01-32', '2025-10-00', '2025-00', '2025-13', '2025-13-01'])(
    '%s is null, for it is not in the calendar',
    (date) => {
      expect(periodOf(date)).toBeNull()
    },
  )

  test.each([
    '',
    'soon',
    '25',
    '2025-',
    '2025-Q0',
    '2025-Q5',
    '2025-q1',
    '2025Q1',
    '2025-1',
    '2025-10-2',
    '2025/10/21',
  ])('"%s" is null, for it is written otherwise', (date) => {
    expect(periodOf(date)).toBeNull()
  })

  test.each(['2025-10-21T00:00', ' 2025', '2025 ', '2025\n', '-2025', '12025', '2025-Q1-01', '٢٠٢٥'])(
    '%j is null, for it is more than a date',
    (date) => {
      expect(periodOf(date)).toBeNull()
    },
  )
})

describe('checkedPeriod(date)', () => {
  test('is the period of a date', () => {
    expect(checkedPeriod('2025-Q3')).toEqual({ precision: 'quarter', start: '2025-07-01', end: '2025-09-30' })
  })

  test('throws where a date that does not exist got past the check', () => {
    expect(() => checkedPeriod('2025-02-30')).toThrow(new RangeError('not a date: 2025-02-30'))
  })
})

describe('boundedPeriod(date, bound)', () => {
  test.each([
    ['2026', 'early', 'year', '2026-01-01', '2026-06-30'],
    ['2026', 'by', 'year', '2026-01-01', '2026-12-31'],
    ['2026', undefined, 'year', '2026-01-01', '2026-12-31'],
    ['2026-Q1', 'early', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-10', 'early', 'month', '2026-10-01', '2026-10-31'],
    ['2026-10-21', 'early', 'day', '2026-10-21', '2026-10-21'],
  ] as const)('%s, bounded by %s, is a %s from %s to %s', (date, bound, precision, start, end) => {
    expect(boundedPeriod(date, bound)).toEqual({ precision, start, end })
  })

  test('throws where a date that does not exist got past the check', () => {
    expect(() => boundedPeriod('2025-13', 'early')).toThrow(new RangeError('not a date: 2025-13'))
  })
})

describe('daysBetween(from, to)', () => {
  test.each([
    ['2025-10-21', '2025-10-21', 0],
    ['2025-10-21', '2025-10-22', 1],
    ['2025-10-22', '2025-10-21', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2024-01-01', '2025-01-01', 366],
    ['2025-03-29', '2025-03-31', 2],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})

describe('laws', () => {
  const instant = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  const anyDay = instant.map((date) => date.toISOString().slice(0, 10))

  test('a day lies in the period of its month, its quarter and its year', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const quarter = `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) + 2) / 3)}`
        for (const date of [day, day.slice(0, 7), quarter, day.slice(0, 4)]) {
          const { start, end } = checkedPeriod(date)
          expect(start <= day && day <= end).toBe(true)
        }
      }),
    )
  })

  test('the day after a month is the first of the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { end } = checkedPeriod(day.slice(0, 7))
        const next = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10)
        expect(next.slice(8)).toBe('01')
        expect(monthsBetween(monthOf(end), monthOf(next))).toHaveLength(2)
      }),
    )
  })

  test('text is a date only if its start and end are days, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}(-Q?\d{1,2}(-\d{2})?)?$/)), (text) => {
        const period = periodOf(text)
        if (period === null) return
        expect(period.start <= period.end).toBe(true)
        expect(Number.isNaN(Date.parse(period.start)) || Number.isNaN(Date.parse(period.end))).toBe(false)
      }),
    )
  })
})

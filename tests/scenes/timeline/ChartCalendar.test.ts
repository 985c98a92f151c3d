import { expect, test } from 'vitest'
import { yearStarts } from '../../../src/scenes/timeline/ChartCalendar.tsx'

test('yearStarts(months) begins a year in each January, and the first wherever the axis does', () => {
  const months = ['2025-11', '2025-12', '2026-01', '2026-02'].map((month) => ({
    month,
    output: null,
    state: 'none' as const,
  }))
  expect(yearStarts(months)).toEqual([
    { index: 0, year: '2025' },
    { index: 2, year: '2026' },
  ])
})

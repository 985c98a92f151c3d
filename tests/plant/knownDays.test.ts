import { describe, expect, test } from 'vitest'
import { askedDay, dayBeside, knownDays } from '../../src/plant/knownDays.ts'
import { plantWith } from './plantWith.ts'

describe('knownDays(plant) and what is asked for', () => {
  const plant = plantWith({
    announced: [{ date: '2023-04-03', said: '2023-04-03' }],
    older: [{ date: '2020', said: '2020-05-05' }],
    robots: [
      { value: 68, said: '2025-10' },
      { value: 70, said: '2024-09-10' },
      { value: 71, said: undefined },
    ],
  })
  const { announced } = plant.facts
  if (announced?.of === 'date') announced.role = 'announcement'

  test('are those on which something became known, from the announcement to the check', () => {
    expect(knownDays(plant)).toEqual(['2023-04-03', '2024-09-10', '2025-10-31', '2026-06-30'])
  })

  test.each(['2023-04-03', '2024-02-29', '2026-06-30'])('%s can be asked for', (day) => {
    expect(askedDay(plant, day)).toBe(day)
  })

  test.each([
    ['', 'nothing'],
    ['none', 'no date'],
    ['2024-09', 'a month'],
    ['2023-02-29', 'a day that does not exist'],
    ['2023-04-02', 'a day before the announcement'],
    ['2026-07-01', 'a day after the check'],
  ])('%s cannot: %s', (asked) => {
    expect(askedDay(plant, asked)).toBeNull()
  })

  test.each([
    ['2024-01-01', '2023-04-03', '2024-09-10'],
    ['2024-09-10', '2023-04-03', '2025-10-31'],
    ['2023-04-03', null, '2024-09-10'],
    ['2026-06-30', '2025-10-31', null],
  ])('beside %s lie %s and %s', (day, before, after) => {
    expect(dayBeside(plant, day, -1)).toBe(before)
    expect(dayBeside(plant, day, 1)).toBe(after)
  })
})

import { expect, test } from 'vitest'
import { newestDate } from '../../src/plant/newestDate.ts'
import { plantWith } from './plantWith.ts'

test('newestDate(plant) is the last day on which a claim was said or published', () => {
  const said = [{ value: 68, said: '2025-10-21' }]
  expect(newestDate(plantWith({ robots: said }))).toBe('2025-10-21')
  expect(newestDate(plantWith({ robots: said, deck: [{ value: 1, published: '2025-10-22' }] }))).toBe('2025-10-22')
  expect(newestDate(plantWith({ robots: [{ value: 68, said: '2025-10-21', published: '2025-11-01' }] }))).toBe(
    '2025-11-01',
  )
  expect(newestDate(plantWith({ deck: [{ value: 1, said: '2025-09-30' }], robots: said }))).toBe('2025-10-21')
})

test('newestDate(plant) counts statements, too', () => {
  const robots = [{ value: 68, said: '2025-10-21' }]
  expect(newestDate(plantWith({ robots }, { statements: [{ said: '2026-02-03' }] }))).toBe('2026-02-03')
  expect(newestDate(plantWith({ robots }, { statements: [{ said: '2024-02-03' }] }))).toBe('2025-10-21')
})

test('newestDate(plant) goes by the last day that a partial date covers, and gives it as far as it is known', () => {
  const newest = (...dates: string[]) => newestDate(plantWith({ robots: dates.map((said) => ({ value: 68, said })) }))
  expect(newest('2025-10-21', '2025-10')).toBe('2025-10')
  expect(newest('2025-11-01', '2025-10')).toBe('2025-11-01')
  expect(newest('2025-Q4', '2025-11-30')).toBe('2025-Q4')
})

test('newestDate(plant) is null in a record without dates', () => {
  expect(newestDate(plantWith())).toBeNull()
  expect(newestDate(plantWith({ robots: [{ value: 68, said: undefined }] }))).toBeNull()
})

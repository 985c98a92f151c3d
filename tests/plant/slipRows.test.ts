import { describe, expect, test } from 'vitest'
import { promiseHistories } from '../../src/plant/promiseHistories.ts'
import { slipRows, slipScale } from '../../src/plant/slipRows.ts'
import { type FactDrafts, knownWith } from './plantWith.ts'

function rowsWith(facts: FactDrafts) {
  const plant = knownWith(facts)
  const rows = slipRows(plant, promiseHistories(plant))
  return {
    plant,
    rows,
    brief: rows.map((row) => ('claim' in row ? [row.of, row.heard, row.period.start, row.slipsFrom] : row.of)),
  }
}

describe('slipRows(plant, histories)', () => {
  test('has a row for each promise in the order made, from where it slipped, and for what happened', () => {
    const { brief } = rowsWith({
      pilot: [
        { date: '2025-Q1', kind: 'plan', said: '2023-11-11' },
        { date: '2025-07', kind: 'plan', said: '2024-09-10' },
        { date: '2025-07', said: '2025-10-23' },
      ],
    })
    expect(brief).toEqual([
      'name',
      ['plan', '2023-11-11', '2025-01-01', null],
      ['plan', '2024-09-10', '2025-07-01', '2025-03-31'],
      ['report', '2025-10-23', '2025-07-01', null],
    ])
  })

  test('says of a date that passed that nothing is on record', () => {
    expect(rowsWith({ sportage: [{ date: '2026-01', kind: 'plan', said: '2024-09-10' }] }).brief.at(-1)).toBe('open')
  })

  test('has none for what names no date, and none for amounts', () => {
    const { brief } = rowsWith({ expansion: [{ date: null, kind: 'plan' }], robots: [{ value: 70, kind: 'plan' }] })
    expect(brief).toEqual([])
  })
})

describe('slipScale(plant, rows)', () => {
  test('goes from the month of the first saying to the end of the last year', () => {
    const { plant, rows } = rowsWith({ third: [{ date: '2027-03', kind: 'plan', said: '2024-09-10' }] })
    const { from, to, years } = slipScale(plant, rows)
    expect([from('2024-09-01'), to('2027-12-31'), years]).toEqual([0, 1, ['2025', '2026', '2027']])
    expect(from('2026-01-01')).toBeGreaterThan(from('2025-12-31'))
    expect(to('2025-12-31')).toBe(from('2026-01-01'))
  })

  test('takes in the day of the record', () => {
    const { plant, rows } = rowsWith({ pilot: [{ date: '2024-03', kind: 'plan', said: '2024-01-10' }] })
    expect(slipScale(plant, rows).to(plant.day)).toBeLessThanOrEqual(1)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeLog, changesSince, entryCounts, newestEntry } from '../../src/plant/changeLog.ts'
import { plantWith } from './plantWith.ts'

const plant = plantWith(
  {
    robots: [
      { value: 70, said: '2024-09-10', recorded: '2026-01-05' },
      { value: 68, said: '2025-10-21', recorded: '2026-02-01', rank: 'deprecated' },
    ],
    site: [{ value: 630000, unit: 'm2', recorded: '2026-01-05' }],
    jobs: [
      { value: 1, recorded: '2026-02-01' },
      { value: 2, recorded: '2026-02-01' },
    ],
  },
  { statements: [{ recorded: '2026-02-01' }, { recorded: '2026-06-30' }] },
)

const brief = (changes: ReturnType<typeof changeLog>) =>
  changes.map(({ day, facts, statements }) => [
    day,
    ...facts.map(({ fact, claims }) => `${fact} ${claims.length}`),
    ...statements.map(({ id }) => id),
  ])

describe('changeLog(plant)', () => {
  test('names each day on which something was entered, the newest first, whenever it was said', () => {
    expect(brief(changeLog(plant))).toEqual([
      ['2026-06-30', 'statement-2'],
      ['2026-02-01', 'robots 1', 'jobs 2', 'statement-1'],
      ['2026-01-05', 'robots 1', 'site 1'],
    ])
  })

  test('is empty for a record that holds nothing', () => {
    const empty = plantWith()
    expect(changeLog(empty)).toEqual([])
    expect(newestEntry(empty)).toBeNull()
  })

  test('holds every claim and statement once, on its own day', () => {
    fc.assert(
      fc.property(records, (record) => {
        const entries = changeLog(record).flatMap(({ day, facts, statements }) =>
          [...facts.flatMap(({ claims }) => claims), ...statements].map(({ id }) => `${id} ${day}`),
        )
        const all = [...Object.values(record.facts).flatMap(({ claims }) => [...claims]), ...record.statements]
        expect(entries.sort()).toEqual(all.map(({ id, recorded }) => `${id} ${recorded}`).sort())
      }),
    )
  })

  test('goes back in time from day to day, and no day is empty', () => {
    fc.assert(
      fc.property(records, (record) => {
        const log = changeLog(record)
        const days = log.map(({ day }) => day)
        expect(days).toEqual([...new Set(days)].sort().reverse())
        for (const change of log) expect(change.facts.length + change.statements.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('changesSince(plant, day)', () => {
  test('leaves out what was entered on the day itself', () => {
    expect(brief(changesSince(plant, '2026-02-01'))).toEqual([['2026-06-30', 'statement-2']])
    expect(changesSince(plant, '2026-06-30')).toEqual([])
  })

  test('and what was entered up to that day are together the whole log', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...days), (record, day) => {
        const before = changeLog(record).filter((change) => change.day <= day)
        expect([...changesSince(record, day), ...before]).toEqual(changeLog(record))
      }),
    )
  })

  test('is empty since the newest entry, and never before it', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...days), (record, day) => {
        const newest = newestEntry(record)
        expect(changesSince(record, day).length > 0).toBe(newest !== null && day < newest)
      }),
    )
  })
})

describe('entryCounts(changes)', () => {
  test('counts a fact once, however many days tell of it', () => {
    expect(entryCounts(changeLog(plant))).toEqual({ claims: 5, facts: 3, statements: 2 })
    expect(entryCounts(changesSince(plant, '2026-01-05'))).toEqual({ claims: 3, facts: 2, statements: 2 })
    expect(entryCounts([])).toEqual({ claims: 0, facts: 0, statements: 0 })
  })
})

const days = ['2025-12-31', '2026-01-05', '2026-02-01', '2026-06-30']

/** Records of a few facts whose claims and statements were entered on some of these days. */
const records = fc
  .record({
    facts: fc.dictionary(
      fc.constantFrom('robots', 'site', 'jobs'),
      fc.array(fc.constantFrom(...days), { maxLength: 4 }),
    ),
    statements: fc.array(fc.constantFrom(...days), { maxLength: 3 }),
  })
  .map(({ facts, statements }) =>
    plantWith(
      Object.fromEntries(
        Object.entries(facts).map(([fact, all]) => [fact, all.map((recorded) => ({ value: 1, recorded }))]),
      ),
      { statements: statements.map((recorded) => ({ recorded })) },
    ),
  )

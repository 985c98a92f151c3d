import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { changesBetween } from '../../src/plant/changes.ts'
import { plantWith } from './plantWith.ts'

const plant = plantWith({
  robots: [
    { value: 70, said: '2024-09-10' },
    { value: 68, said: '2025-10-21' },
    { value: 67, said: '2025-10-21' },
  ],
  site: [{ value: 630000, unit: 'm2', said: '2025-10' }],
  undated: [{ value: 1, said: undefined }],
})

const brief = (after: string, to: string) =>
  changesBetween(plant, after, to).map(({ day, facts }) => [
    day,
    ...facts.map(({ fact, claims }) => `${fact} ${claims.length}`),
  ])

describe('changesBetween(plant, after, to)', () => {
  test('names each day on which something became known, the newest first, with its claims by fact', () => {
    expect(brief('2020-01-01', '2026-06-30')).toEqual([
      ['2026-06-30', 'undated 1'],
      ['2025-10-31', 'site 1'],
      ['2025-10-21', 'robots 2'],
      ['2024-09-10', 'robots 1'],
    ])
  })

  test('begins after the first day and ends with the last', () => {
    expect(brief('2024-09-10', '2025-10-21')).toEqual([['2025-10-21', 'robots 2']])
    expect(brief('2025-10-21', '2025-10-21')).toEqual([])
  })

  test('holds exactly what is known on the one day and was not on the other', () => {
    const days = ['2024-01-01', '2024-09-10', '2025-10-20', '2025-10-21', '2025-10-31', '2026-06-29', '2026-06-30']
    const idsOn = (day: string) =>
      Object.values(asKnownOn(plant, day).facts).flatMap(({ claims }) => claims.map(({ id }) => id))
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.constantFrom(...days), (one, other) => {
        const [after, to] = [one, other].sort() as [string, string]
        const changed = changesBetween(plant, after, to).flatMap(({ facts }) =>
          facts.flatMap(({ claims }) => claims.map(({ id }) => id)),
        )
        const before = new Set(idsOn(after))
        expect(changed.sort()).toEqual(
          idsOn(to)
            .filter((id) => !before.has(id))
            .sort(),
        )
      }),
    )
  })
})

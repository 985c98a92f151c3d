import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asKnownOn, knownFrom } from '../../src/plant/asKnownOn.ts'
import type { Claim, Plant } from '../../src/plant/plantSchema.ts'
import { type ClaimDraft, inEveryLanguage, plantWith } from './plantWith.ts'

const checked = '2026-06-30'

function withNotes(facts: Plant['facts']): Plant['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([id, fact]) => [id, { ...fact, note: inEveryLanguage('Since') }]),
  )
}

describe('knownFrom(saying, checked)', () => {
  const known = (draft: Partial<Claim>) => {
    const claim = plantWith({ robots: [{ value: 68, ...draft } as ClaimDraft] }).facts['robots']?.claims[0]
    return claim && knownFrom(claim, checked)
  }

  test.each([
    ['the day it was said', { said: '2025-10-21' }, '2025-10-21'],
    ['the day it was said, even if it was published later', { said: '2025-10-21', published: '2025-11' }, '2025-10-21'],
    [
      'the day it was published, where no more than the year is known of when it was said',
      { said: '2025', published: '2025-03-10' },
      '2025-03-10',
    ],
    ['the last day of the month in which it was said', { said: '2025-10' }, '2025-10-31'],
    ['the last day of the quarter in which it was said', { said: '2025-Q3' }, '2025-09-30'],
    ['the last day of the year in which it was said', { said: '2025' }, '2025-12-31'],
    ['the leap day, where February had one', { said: '2024-02' }, '2024-02-29'],
    ['the day it was published, where nobody says when it was said', { published: '2025-10-22' }, '2025-10-22'],
    ['the last day of the period in which it was published', { published: '2025-Q4' }, '2025-12-31'],
    [
      'the day it was recorded, where its period was not over by then',
      { said: '2026', recorded: '2026-03-05' },
      '2026-03-05',
    ],
    ['the same, where it was published in that period', { published: '2026', recorded: '2026-03-05' }, '2026-03-05'],
    [
      'the last day of its period, where it was recorded later',
      { said: '2025-Q1', recorded: '2026-03-05' },
      '2025-03-31',
    ],
    ['the day the record was checked, where it is undated', { said: undefined, recorded: '2026-03-05' }, '2026-06-30'],
  ])('is %s', (_, draft, day) => {
    expect(known(draft)).toBe(day)
  })
})

describe('asKnownOn(plant, asOf)', () => {
  const shown = (plant: Plant, asOf: string) =>
    Object.values(asKnownOn(plant, asOf).facts).flatMap(({ claims }) => claims.map(({ id }) => id))

  test('a claim is known on the day it was said, and not on the day before', () => {
    const plant = plantWith({ robots: [{ value: 68, said: '2025-10-21' }] })
    expect(shown(plant, '2025-10-20')).toEqual([])
    expect(shown(plant, '2025-10-21')).toEqual(['robots-1'])
  })

  test('a claim published in a month is known on its last day, and not on the day before', () => {
    const plant = plantWith({ robots: [{ value: 68, published: '2024-02' }] })
    expect(shown(plant, '2024-02-28')).toEqual([])
    expect(shown(plant, '2024-02-29')).toEqual(['robots-1'])
  })

  test('an undated claim is known only on the day the record was checked', () => {
    const plant = plantWith({ robots: [{ value: 68, said: undefined }] })
    expect(shown(plant, '2026-06-29')).toEqual([])
    expect(shown(plant, '2026-06-30')).toEqual(['robots-1'])
  })

  test('amounts, dates, words and statements are held back alike', () => {
    const plant = plantWith(
      {
        robots: [
          { value: 68, said: '2025-10-21' },
          { value: 60, said: '2025-03-01' },
        ],
        opening: [
          { date: '2025-10-21', said: '2025-10-21' },
          { date: '2025', kind: 'plan', said: '2025-03-01' },
        ],
        name: [
          { text: inEveryLanguage('A'), said: '2025-10-21' },
          { text: inEveryLanguage('B'), said: '2025-03-01' },
        ],
      },
      { statements: [{ said: '2025-10-21' }, { said: '2025-03-01' }, { said: undefined }] },
    )
    expect(shown(plant, '2025-10-20')).toEqual(['robots-2', 'opening-2', 'name-2'])
    expect(asKnownOn(plant, '2025-10-20').statements.map(({ id }) => id)).toEqual(['statement-2'])
    expect(asKnownOn(plant, checked).statements).toHaveLength(3)
  })

  test('a fact of which nothing was known yet stands there without claims', () => {
    const plant = plantWith({ robots: [{ value: 68, said: '2025-10-21' }] })
    expect(asKnownOn(plant, '2020-01-01').facts['robots']).toMatchObject({ of: 'amount', claims: [] })
  })

  test('the plant has its day; after the day it was checked, that day', () => {
    const plant = plantWith({})
    expect(asKnownOn(plant, '2026-06-29').day).toBe('2026-06-29')
    expect(asKnownOn(plant, '2026-06-30').day).toBe('2026-06-30')
    expect(asKnownOn(plant, '2026-07-01').day).toBe('2026-06-30')
    expect(asKnownOn(plant, '2099-12-31')).toEqual(asKnownOn(plant, '2026-06-30'))
  })

  test('sources and parties stay; what was written at the check, without a day, is left out; the plant it came from is not changed', () => {
    const plant = plantWith(
      { robots: [{ value: 68, said: '2025-10-21' }] },
      { gaps: [{ id: 'gap', text: inEveryLanguage('Unknown'), facts: ['robots'] }] },
    )
    const noted = { ...plant, facts: withNotes(plant.facts) }
    const { sources, parties, gaps, facts } = asKnownOn(noted, '2020-01-01')
    expect(Object.keys(sources)).toEqual(['paper'])
    expect(Object.keys(parties)).toEqual(['maker'])
    expect(gaps).toEqual([])
    expect(facts['robots']).not.toHaveProperty('note')
    const now = asKnownOn(noted, '2026-06-30')
    expect(now.gaps).toHaveLength(1)
    expect(now.facts['robots']?.note?.en).toBe('Since')
    expect(plant.facts['robots']?.claims).toHaveLength(1)
  })
})

describe('laws', () => {
  /** A day, as far as somebody wrote it down. */
  const written = (day: string) => {
    const quarter = `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
    return fc.constantFrom(day, day.slice(0, 7), quarter, day.slice(0, 4))
  }
  const anyDay = fc
    .date({ min: new Date('2024-01-01'), max: new Date(checked), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  /** The days on which a claim was in truth said, published and recorded, and what the record has of them. */
  const anyClaim = fc.tuple(anyDay, anyDay, anyDay).chain((days) => {
    const [said, published, recorded] = days.sort() as [string, string, string]
    const dates = fc.oneof(
      fc.record({ said: written(said) }),
      fc.record({ published: written(published) }),
      fc.record({ said: written(said), published: written(published) }),
      fc.constant({ said: undefined }),
    )
    return dates.map((heard) => ({
      truth: 'said' in heard ? said : published,
      draft: { value: 1, recorded, ...heard },
    }))
  })
  const anyClaims = fc.array(anyClaim, { maxLength: 8 })
  const plantOf = (claims: readonly { draft: ClaimDraft }[]) => plantWith({ robots: claims.map(({ draft }) => draft) })
  const shown = (plant: Plant, asOf: string) =>
    asKnownOn(plant, asOf).facts['robots']?.claims.map(({ id }) => Number(id.replace('robots-', '')) - 1) ?? []

  test('as-of never shows a claim that was not known', () => {
    fc.assert(
      fc.property(anyClaims, anyDay, (claims, asOf) => {
        for (const index of shown(plantOf(claims), asOf)) {
          expect((claims[index]?.truth ?? '9999') <= asOf).toBe(true)
        }
      }),
    )
  })

  test('as-of never shows an undated claim before the day the record was checked', () => {
    fc.assert(
      fc.property(anyClaims, anyDay, (claims, asOf) => {
        fc.pre(asOf < checked)
        const drafts: ClaimDraft[] = shown(plantOf(claims), asOf).flatMap((index) => claims[index]?.draft ?? [])
        expect(drafts.filter(({ said, published }) => said === undefined && published === undefined)).toEqual([])
      }),
    )
  })

  test('what is known on a day is known on every later day, and everything on the day of the check', () => {
    fc.assert(
      fc.property(anyClaims, anyDay, anyDay, (claims, one, other) => {
        const plant = plantOf(claims)
        const [early, late] = [one, other].sort() as [string, string]
        expect(shown(plant, late)).toEqual(expect.arrayContaining(shown(plant, early)))
        expect(shown(plant, checked)).toHaveLength(claims.length)
      }),
    )
  })

  test('a claim is known on its day whatever else is on record', () => {
    fc.assert(
      fc.property(anyClaims, anyDay, (claims, asOf) => {
        const alone = claims.flatMap((claim, index) => (shown(plantOf([claim]), asOf).length > 0 ? [index] : []))
        expect(shown(plantOf(claims), asOf)).toEqual(alone)
      }),
    )
  })

  test('a plant as known on a day is itself on that day', () => {
    fc.assert(
      fc.property(anyClaims, anyDay, (claims, asOf) => {
        const known = asKnownOn(plantOf(claims), asOf)
        expect({ ...asKnownOn(known, asOf), newest: known.newest }).toEqual(known)
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RecordError } from '../../src/plant/mistake.ts'
import { parsePlant } from '../../src/plant/parsePlant.ts'
import { changedAt, type FactDrafts, inEveryLanguage, knownWith, plantWith, recordWith } from './plantWith.ts'

test('plantWith() is a plant without facts, which parsePlant accepts as it stands', () => {
  expect(plantWith().facts).toEqual({})
  expect(parsePlant(plantWith())).toEqual(plantWith())
})

test('plantWith fills in everything that a claim needs', () => {
  const plant = plantWith({ robots: [{ value: 68, unit: 'robot' }] })
  expect(parsePlant(plant)).toEqual(plant)
  expect(plant.facts['robots']?.claims).toEqual([
    {
      id: 'robots-1',
      kind: 'report',
      by: 'maker',
      said: '2025-01-01',
      recorded: '2026-06-30',
      source: 'paper',
      quote: 'So it was said.',
      translation: { kk: 'Translated.', ru: 'Translated.', ko: 'Translated.' },
      support: 'official',
      value: 68,
      unit: 'robot',
    },
  ])
})

test('plantWith tells amounts, dates and words apart by what the claim holds', () => {
  const { facts } = plantWith({
    robots: [{ value: 68 }],
    opening: [{ date: '2025-10' }],
    name: [{ text: inEveryLanguage('A name') }],
    nothing: [],
    someday: { of: 'date', claims: [] },
  })
  expect(Object.values(facts).map(({ of }) => of)).toEqual(['amount', 'date', 'words', 'amount', 'date'])
})

test('plantWith lets a report be said at the end of what it reports, but not after the record was checked', () => {
  const { facts } = plantWith({ opening: [{ date: '2025-Q4' }, { date: '2026' }, { date: '2026-08', kind: 'plan' }] })
  expect(facts['opening']?.claims.map(({ said }) => said)).toEqual(['2025-12-31', '2026-06-30', '2025-01-01'])
})

test('plantWith leaves a claim undated where it is given `said: undefined`, and unsaid where it was published', () => {
  const { facts } = plantWith({
    robots: [
      { value: 68, said: undefined },
      { value: 68, published: '2025' },
    ],
  })
  expect(facts['robots']?.claims.map(({ said }) => said)).toEqual([undefined, undefined])
})

test('plantWith gives a reason to a rank, and a source and a party to every name', () => {
  const plant = plantWith(
    { robots: [{ value: 68, rank: 'preferred', source: 'post', by: 'mayor' }] },
    { statements: [{ source: 'talk', by: 'minister' }] },
  )
  expect(Object.keys(plant.sources)).toEqual(['post', 'talk'])
  expect(Object.keys(plant.parties)).toEqual(['mayor', 'minister'])
  expect(plant.facts['robots']?.claims[0]?.reason).toEqual(inEveryLanguage('For a reason.'))
})

test('plantWith refuses what parsePlant refuses; recordWith and changedAt do not', () => {
  const facts: FactDrafts = { robots: [{ value: -1 }] }
  expect(() => plantWith(facts)).toThrow(RecordError)
  expect(recordWith(facts).facts['robots']?.claims).toHaveLength(1)
  const record = recordWith({ robots: [{ value: 68 }] })
  expect(changedAt(record, 'facts.robots.claims.0.value', 69)).toEqual(recordWith({ robots: [{ value: 69 }] }))
  expect(record).toEqual(recordWith({ robots: [{ value: 68 }] }))
})

test('knownWith is the plant on the day it was checked', () => {
  expect(knownWith({}, { checked: '2026-02-28' }).day).toBe('2026-02-28')
  expect(knownWith({ robots: [{ value: 68, said: undefined }] }).facts['robots']?.claims).toHaveLength(1)
})

test('whatever the amounts, dates and day of the check, parsePlant accepts a plant that plantWith has built', () => {
  const date = fc.constantFrom('2020', '2024-02-29', '2025-Q1', '2025-02')
  const amounts = fc.array(fc.record({ value: fc.nat(), unit: fc.constantFrom('robot', 'm2', 'USD') }))
  const dates = fc.array(fc.record({ date, kind: fc.constantFrom('plan', 'report') }), { minLength: 1 })
  fc.assert(
    fc.property(amounts, dates, fc.constantFrom('2025-03-31', '2026-06-30'), (robots, opening, checked) => {
      const plant = plantWith({ robots, opening }, { checked })
      expect(parsePlant(plant)).toEqual(plant)
    }),
  )
})

import { describe, expect, test } from 'vitest'
import { filtered, promiseFilter, promisers } from '../../src/plant/promiseFilter.ts'
import { promiseHistories } from '../../src/plant/promiseHistories.ts'
import { stakeholderOf } from '../../src/plant/promisers.ts'
import { knownWith } from './plantWith.ts'

const plant = knownWith(
  {
    robots: [{ value: 70, kind: 'plan', by: 'ministry' }],
    sportage: [
      { date: '2026-01', kind: 'plan', by: 'kia' },
      { date: '2026-01', kind: 'plan', by: 'minister' },
    ],
    centre: [{ date: null, kind: 'plan', by: 'gazette' }],
  },
  {
    stakeholders: [
      { id: 'state', party: 'country', people: [{ party: 'minister' }], voices: ['ministry'], facts: [] },
      { id: 'maker', party: 'kia', people: [], facts: [] },
      { id: 'suppliers', party: 'makers', people: [], facts: [] },
    ],
    parties: Object.fromEntries(
      ['country', 'minister', 'ministry', 'kia', 'makers', 'gazette'].map((id) => [
        id,
        { name: { en: id, kk: id, ru: id, ko: id }, kind: 'organisation' as const },
      ]),
    ),
  },
)
const all = promiseHistories(plant)
const ids = (filter: Parameters<typeof filtered>[2]) => filtered(plant, all, filter).map(({ id }) => id)

describe('whose a promise is', () => {
  test.each([
    ['country', 'state'],
    ['minister', 'state'],
    ['ministry', 'state'],
    ['kia', 'maker'],
    ['gazette', 'others'],
  ])('that of %s is that of %s', (party, whose) => {
    expect(stakeholderOf(plant, party)).toBe(whose)
  })

  test('can be asked for, of those too who made none', () => {
    expect(promisers(plant)).toEqual(['state', 'maker', 'suppliers', 'others'])
    expect(ids({ who: 'state', state: null })).toEqual(['sportage', 'robots'])
    expect(ids({ who: 'maker', state: null })).toEqual(['sportage'])
    expect(ids({ who: 'suppliers', state: null })).toEqual([])
    expect(ids({ who: 'others', state: null })).toEqual(['centre'])
  })

  test('is asked for together with a state', () => {
    expect(ids({ who: null, state: 'undated' })).toEqual(['centre', 'robots'])
    expect(ids({ who: 'state', state: 'passed' })).toEqual(['sportage'])
    expect(ids({ who: 'maker', state: 'undated' })).toEqual([])
  })
})

test('an address that names nobody and no state asks for all', () => {
  expect(promiseFilter(plant, { who: 'maker', state: 'passed' })).toEqual({ who: 'maker', state: 'passed' })
  expect(promiseFilter(plant, { who: 'nobody', state: 'broken' })).toEqual({ who: null, state: null })
})

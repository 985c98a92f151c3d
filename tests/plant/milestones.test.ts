import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeOf, milestonesOf, plantMilestones } from '../../src/plant/milestones.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('milestonesOf(plant)', () => {
  test('are the dated facts, with what became of their promise', () => {
    const plant = knownWith({
      robots: [{ value: 68 }],
      opening: {
        role: 'opening',
        claims: [{ date: '2025-Q4', kind: 'plan' }, { date: '2025-10-21' }],
      },
      nothing: { of: 'date', claims: [] },
    })
    expect(milestonesOf(plant)).toMatchObject([
      {
        id: 'opening',
        fact: { role: 'opening' },
        promise: { state: 'kept', promise: { date: '2025-Q4' } },
        grade: 'reported',
        date: '2025-10-21',
        precision: 'day',
        start: '2025-10-21',
        end: '2025-10-21',
      },
    ])
  })

  test('without an event, have the date that was promised', () => {
    const [one] = milestonesOf(knownWith({ deck: [{ date: '2027-Q1', kind: 'plan' }] }))
    expect(one).toMatchObject({
      grade: 'announced',
      date: '2027-Q1',
      precision: 'quarter',
      start: '2027-01-01',
      end: '2027-03-31',
    })
  })

  test('end with June where they were promised for early in a year, and have passed from July on', () => {
    const facts = { centre: [{ date: '2026', kind: 'plan', bound: 'early' }] } as const
    const [june] = milestonesOf(knownWith(facts, { checked: '2026-06-30' }))
    expect(june).toMatchObject({ grade: 'announced', date: '2026', start: '2026-01-01', end: '2026-06-30' })
    const [july] = milestonesOf(knownWith(facts, { checked: '2026-07-01' }))
    expect(july).toMatchObject({ grade: 'passed', precision: 'year' })
  })

  test('have no date where the plan names none', () => {
    const [one] = milestonesOf(knownWith({ deck: [{ date: null, kind: 'plan' }] }))
    expect(one).toMatchObject({ grade: 'announced', date: null, precision: null, start: null, end: null })
  })

  test('go by their last day, then by their first, then by id; those without a date come last', () => {
    const plant = knownWith({
      never: [{ date: null, kind: 'plan' }],
      fourth: [{ date: '2025-Q4' }],
      year: [{ date: '2025' }],
      june: [{ date: '2025-06-15' }],
      beta: [{ date: '2025-01-01' }],
      alpha: [{ date: '2025-01-01' }],
      quarter: [{ date: '2025-Q1' }],
      earlier: [{ date: '2024-12-31' }],
      far: [{ date: '9998', kind: 'plan' }],
    })
    expect(ids(milestonesOf(plant))).toEqual([
      'earlier',
      'alpha',
      'beta',
      'quarter',
      'june',
      'year',
      'fourth',
      'far',
      'never',
    ])
  })

  test('are none where nothing is dated', () => {
    expect(milestonesOf(knownWith({ robots: [{ value: 68 }] }))).toEqual([])
  })

  test('the order of facts does not matter', () => {
    const dates = { a: '2025', b: '2025-Q1', c: '2025-01', d: '2025-01-01', e: '2024-12-31', f: '2025-01-01' }
    const order = fc.shuffledSubarray(Object.entries(dates), { minLength: 6 })
    fc.assert(
      fc.property(order, (entries) => {
        const plant = knownWith(Object.fromEntries(entries.map(([id, date]) => [id, [{ date }]])))
        expect(ids(milestonesOf(plant))).toEqual(['e', 'd', 'f', 'c', 'b', 'a'])
      }),
    )
  })
})

describe('plantMilestones(plant)', () => {
  const facts = {
    before: [{ date: '2023-05-31' }],
    same: [{ date: '2023-06-01' }],
    after: [{ date: '2025-10-21' }],
    never: [{ date: null, kind: 'plan' as const }],
  }

  test('begin with the announcement of the plant; those without a date stay', () => {
    const plant = knownWith({ ...facts, announcement: { role: 'announcement', claims: [{ date: '2023-06-01' }] } })
    expect(ids(plantMilestones(plant))).toEqual(['announcement', 'same', 'after', 'never'])
  })

  test('begin with the first of two announcements', () => {
    const plant = knownWith({
      ...facts,
      second: { role: 'announcement', claims: [{ date: '2025-01-01' }] },
      first: { role: 'announcement', claims: [{ date: '2023-06-01' }] },
    })
    expect(ids(plantMilestones(plant))).toEqual(['first', 'same', 'second', 'after', 'never'])
  })

  test('begin with the first day of the announcement, where only its month is known', () => {
    const plant = knownWith({ ...facts, announcement: { role: 'announcement', claims: [{ date: '2023-06' }] } })
    expect(ids(plantMilestones(plant))).toEqual(['same', 'announcement', 'after', 'never'])
  })

  test('keep what may have been on the day of the announcement or after it', () => {
    const plant = knownWith({
      announcement: { role: 'announcement', claims: [{ date: '2023-06-01' }] },
      year: [{ date: '2023' }],
      quarter: [{ date: '2023-Q2' }],
      month: [{ date: '2023-05' }],
      early: [{ date: '2023-Q1' }],
    })
    expect(ids(plantMilestones(plant))).toEqual(['announcement', 'quarter', 'year'])
  })

  test('are none of the plants that it is compared with', () => {
    const peer = { id: 'peer', name: inEveryLanguage('Peer'), place: inEveryLanguage('Elsewhere') }
    const plant = knownWith(
      { own: [{ date: '2025-10-21' }], theirs: [{ date: '2025-09-16' }], grown: [{ date: '2026-01-01' }] },
      { peers: [{ ...peer, opening: 'theirs', others: ['grown'] }] },
    )
    expect(ids(plantMilestones(plant))).toEqual(['own'])
  })

  test('are all where no announcement is on record, or none with a date', () => {
    expect(ids(plantMilestones(knownWith(facts)))).toEqual(['before', 'same', 'after', 'never'])
    const plant = knownWith({
      ...facts,
      announcement: { role: 'announcement', claims: [{ date: null, kind: 'plan' }] },
    })
    expect(ids(plantMilestones(plant))).toEqual(['before', 'same', 'after', 'announcement', 'never'])
  })
})

describe('gradeOf(promise)', () => {
  test.each([
    ['kept', 'reported'],
    ['later', 'reported'],
    ['ahead', 'reported'],
    ['unpromised', 'reported'],
    ['passed', 'passed'],
    ['due', 'announced'],
    ['undated', 'announced'],
  ] as const)('what is %s is %s', (state, grade) => {
    expect(gradeOf({ state })).toBe(grade)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import type { DateClaim } from '../../src/plant/plantSchema.ts'
import { promiseOf, stateOf } from '../../src/plant/promises.ts'
import { type ClaimDraft, knownWith, plantWith } from './plantWith.ts'

describe('stateOf(promised, happened, day)', () => {
  const day = '2026-06-30'

  test.each([
    ['2026-03-31', '2026-03-31', 'kept'],
    ['2026-03-31', '2026-04-01', 'later'],
    ['2026-03-31', '2026-03-30', 'ahead'],
    ['2026-Q1', '2026-01-01', 'kept'],
    ['2026-Q1', '2026-03-31', 'kept'],
    ['2026-Q1', '2025-12-31', 'ahead'],
    ['2026-Q1', '2026-04-01', 'later'],
    ['2024-02', '2024-02-29', 'kept'],
    ['2024-02', '2024-03-01', 'later'],
    ['2024-02', '2024-01-31', 'ahead'],
    ['2025', '2025-12-31', 'kept'],
    ['2025', '2026-01-01', 'later'],
    ['2025', '2024-12-31', 'ahead'],
  ])('promised for %s, it happened on %s: %s', (promised, happened, state) => {
    expect(stateOf(promised, happened, day)).toBe(state)
  })

  test.each([
    ['2026-03-31', '2026', 'kept'],
    ['2026-03-31', '2026-Q1', 'kept'],
    ['2026-03-31', '2026-03', 'kept'],
    ['2026-03-31', '2026-04', 'later'],
    ['2026-03-31', '2026-Q2', 'later'],
    ['2026-03-31', '2026-02', 'ahead'],
    ['2026-03-31', '2025', 'ahead'],
    ['2026-Q1', '2026', 'kept'],
    ['2025', '2026', 'later'],
  ])('promised for %s, it happened some time in %s: %s, with the benefit of the doubt', (promised, happened, state) => {
    expect(stateOf(promised, happened, day)).toBe(state)
  })

  test.each([
    ['2026-03-31', '2026-03-30', 'due'],
    ['2026-03-31', '2026-03-31', 'due'],
    ['2026-03-31', '2026-04-01', 'passed'],
    ['2026-03', '2026-03-31', 'due'],
    ['2026-03', '2026-04-01', 'passed'],
    ['2026-Q1', '2026-03-31', 'due'],
    ['2026-Q1', '2026-04-01', 'passed'],
    ['2026', '2026-12-31', 'due'],
    ['2026', '2027-01-01', 'passed'],
    ['2024-02', '2024-02-29', 'due'],
    ['2024-02', '2024-03-01', 'passed'],
    ['2025-02', '2025-02-28', 'due'],
    ['2025-02', '2025-03-01', 'passed'],
  ])('promised for %s and nothing on record, it is on %s: %s', (promised, today, state) => {
    expect(stateOf(promised, null, today)).toBe(state)
  })

  test('what was promised "by" a date is kept when it comes earlier, and later when it comes later', () => {
    expect(stateOf('2026-03-31', '2025-12-31', day, 'by')).toBe('kept')
    expect(stateOf('2026', '2025', day, 'by')).toBe('kept')
    expect(stateOf('2026-03-31', '2026-04-01', day, 'by')).toBe('later')
    expect(stateOf('2026', '2025-12-31', day, 'early')).toBe('ahead')
  })

  test.each([
    ['2026', '2026-06-30', 'due'],
    ['2026', '2026-07-01', 'passed'],
    ['2026-Q1', '2026-03-31', 'due'],
    ['2026-Q1', '2026-04-01', 'passed'],
  ])('promised for early %s and nothing on record, it is on %s: %s', (promised, today, state) => {
    expect(stateOf(promised, null, today, 'early')).toBe(state)
  })

  test('what was promised for early in a year is kept to the end of June, and later from July on', () => {
    expect(stateOf('2025', '2025-06-30', day, 'early')).toBe('kept')
    expect(stateOf('2025', '2025-07-01', day, 'early')).toBe('later')
    expect(stateOf('2025', '2025', day, 'early')).toBe('kept')
  })

  test('a plan that names no date is undated on every day', () => {
    expect(stateOf(null, null, '1999-01-01')).toBe('undated')
    expect(stateOf(undefined, null, '2099-12-31')).toBe('undated')
  })

  test('what happened without a promise is unpromised', () => {
    expect(stateOf(null, '2025-10-21', day)).toBe('unpromised')
    expect(stateOf(undefined, '2025', day)).toBe('unpromised')
  })
})

describe('promiseOf(plant, id)', () => {
  const plan = (date: string | null, said: string | undefined, more: Partial<DateClaim> = {}) =>
    ({ kind: 'plan', date, said, ...more }) as ClaimDraft
  const event = (date: string, more: Partial<DateClaim> = {}) => ({ kind: 'report', date, ...more }) as ClaimDraft
  const promise = (...opening: ClaimDraft[]) => promiseOf(knownWith({ opening }), 'opening')
  const steps = (...opening: ClaimDraft[]) =>
    promise(...opening)?.steps.map(({ claim, replaced }) => `${claim.date} ${replaced ? 'replaced' : 'stands'}`)

  test('is null where nothing is on record, where there is no such fact, and where the fact is no date', () => {
    const plant = knownWith({ opening: { of: 'date', claims: [] }, robots: [{ value: 68 }] })
    expect(promiseOf(plant, 'opening')).toBeNull()
    expect(promiseOf(plant, 'deck')).toBeNull()
    expect(promiseOf(plant, 'robots')).toBeNull()
  })

  test('sets the event against the last promise before it', () => {
    expect(promise(plan('2025-Q2', '2024-05'), plan('2025-Q4', '2025-02'), event('2025-10-21'))).toMatchObject({
      fact: 'opening',
      promise: { date: '2025-Q4' },
      event: { date: '2025-10-21' },
      state: 'kept',
    })
    expect(promise(plan('2025-Q4', '2024-05'), plan('2025-Q2', '2025-02'), event('2025-10-21'))?.state).toBe('later')
  })

  test('keeps a promise "by" a date that the event came before', () => {
    expect(promise(plan('2025', '2023-05', { bound: 'by' }), event('2024-10-21'))?.state).toBe('kept')
    expect(promise(plan('2025', '2023-05'), event('2024-10-21'))?.state).toBe('ahead')
  })

  test('lets the last promise with a date count, though a later one names none', () => {
    const made = [plan('2025-Q2', '2024-05'), plan('2025-Q4', '2025-02'), plan(null, '2025-06')]
    expect(promise(...made, event('2025-10-21'))).toMatchObject({ promise: { date: '2025-Q4' }, state: 'kept' })
    expect(promise(...made)).toMatchObject({ promise: { date: '2025-Q4' }, state: 'passed' })
    expect(promise(plan(null, '2024-05'), plan(null, '2025-02'))).toMatchObject({ promise: { id: 'opening-2' } })
  })

  test('does not let a promise made after the event count', () => {
    const made = (said: string) => promise(plan('2025-Q2', '2024-05'), plan('2025-Q4', said), event('2025-10-21'))
    expect(made('2025-10-21')).toMatchObject({ promise: { date: '2025-Q4' }, state: 'kept' })
    expect(made('2025-10-22')).toMatchObject({ promise: { date: '2025-Q2' }, state: 'later' })
    expect(made('2025-11')).toMatchObject({ promise: { date: '2025-Q2' }, state: 'later' })
  })

  test('lets a promise count that may have been made before the event', () => {
    const made = (said: string) => promise(plan('2025-Q2', '2024-05'), plan('2025-Q4', said), event('2025-10-21'))
    expect(made('2025-10')?.state).toBe('kept')
    expect(made('2025-Q4')?.state).toBe('kept')
    expect(made('2025')?.state).toBe('kept')
    const inOctober = (said: string) => promise(plan('2025-Q4', said), event('2025-10'))
    expect(inOctober('2025-10-31')?.state).toBe('kept')
    expect(inOctober('2025-11-01')?.state).toBe('unpromised')
  })

  test('goes by the day of publication where nobody says when the promise was made', () => {
    const made = (published: string) => promise({ kind: 'plan', date: '2025-Q4', published }, event('2025-10-21'))
    expect(made('2025-10-21')?.state).toBe('kept')
    expect(made('2025-10-22')).toMatchObject({ promise: null, state: 'unpromised' })
  })

  test('lets an undated promise count, for nobody knows that it came after', () => {
    expect(promise(plan('2025-Q4', undefined), event('2025-10-21'))).toMatchObject({
      promise: { date: '2025-Q4' },
      state: 'kept',
    })
  })

  test('is unpromised where nothing was promised before the event', () => {
    expect(promise(event('2025-10-21'))).toMatchObject({ steps: [], promise: null, state: 'unpromised' })
    expect(promise(event('2025-10-21'), plan('2026', '2025-12'))).toMatchObject({ promise: null, state: 'unpromised' })
  })

  test('is undated where a plan names no date', () => {
    expect(promise(plan(null, '2025-02'))).toMatchObject({ promise: { date: null }, event: null, state: 'undated' })
  })

  test('takes the event from the reports as any figure is chosen', () => {
    expect(promise(event('2025-10-21', { rank: 'preferred' }), event('2025-10-28'))?.event?.date).toBe('2025-10-21')
    expect(promise(event('2025-10-21'), event('2025-10-28'))?.event?.date).toBe('2025-10-28')
  })

  test('takes the last promise, not the one of the highest rank: ranks weigh sayings, a promise replaces', () => {
    expect(promise(plan('2027', '2025-01', { rank: 'preferred' }), plan('2028', '2025-02'))?.promise?.date).toBe('2028')
  })

  test('takes no event from a deprecated report', () => {
    const slip = event('2025-10-20', { rank: 'deprecated' })
    expect(promise(plan('2025-Q4', '2024-05'), slip)).toMatchObject({ event: null, state: 'passed' })
    expect(promise(slip)).toBeNull()
  })

  test('keeps the history of promises in the order made', () => {
    expect(steps(plan('2027', '2025-06'), plan('2025-Q4', '2024-05'), plan('2026', '2025-02'))).toEqual([
      '2025-Q4 replaced',
      '2026 replaced',
      '2027 stands',
    ])
  })

  test('a promise made again with the same date is not replaced', () => {
    expect(steps(plan('2027', '2024-05'), plan('2027', '2025-02'))).toEqual(['2027 stands', '2027 stands'])
  })

  test('a promise is replaced even if a later one comes back to its date', () => {
    expect(steps(plan('2027', '2024-05'), plan('2028', '2025-02'), plan('2027', '2025-06'))).toEqual([
      '2027 replaced',
      '2028 replaced',
      '2027 stands',
    ])
  })

  test('a promise is replaced by the next that names another date, though it was made again in between', () => {
    expect(steps(plan('2027', '2024-05'), plan('2027', '2025-02'), plan('2028', '2025-06'))).toEqual([
      '2027 replaced',
      '2027 replaced',
      '2028 stands',
    ])
  })

  test('naming the date more exactly replaces the promise', () => {
    expect(steps(plan('2027', '2024-05'), plan('2027-Q1', '2025-02'))).toEqual(['2027 replaced', '2027-Q1 stands'])
  })

  test('a plan without a date replaces nothing, and is replaced by one that has a date', () => {
    expect(steps(plan('2027', '2024-05'), plan(null, '2025-02'))).toEqual(['2027 stands', 'null stands'])
    expect(steps(plan(null, '2024-05'), plan('2027', '2025-02'))).toEqual(['null replaced', '2027 stands'])
    expect(steps(plan(null, '2024-05'), plan(null, '2025-02'))).toEqual(['null stands', 'null stands'])
  })

  test('a deprecated plan is no step', () => {
    expect(steps(plan('2027', '2024-05'), plan('2028', '2025-02', { rank: 'deprecated' }))).toEqual(['2027 stands'])
    expect(promise(plan('2028', '2025-02', { rank: 'deprecated' }))).toBeNull()
  })

  test('is on each day what it was: due, replaced, passed with nothing on record, then kept later', () => {
    const plant = plantWith({
      opening: [
        plan('2025-Q2', '2024-05-10'),
        plan('2025-Q3', '2025-02-10'),
        event('2025-10-21', { said: '2025-10-22' }),
      ],
    })
    const days = [
      '2024-05-09',
      '2024-05-10',
      '2025-02-10',
      '2025-06-30',
      '2025-09-30',
      '2025-10-01',
      '2025-10-21',
      '2025-10-22',
    ]
    expect(days.map((day) => promiseOf(asKnownOn(plant, day), 'opening')?.state)).toEqual([
      undefined,
      'due',
      'due',
      'due',
      'due',
      'passed',
      'passed',
      'later',
    ])
    expect(promiseOf(asKnownOn(plant, '2025-02-09'), 'opening')?.steps.map(({ replaced }) => replaced)).toEqual([false])
    expect(promiseOf(asKnownOn(plant, '2025-02-10'), 'opening')?.steps.map(({ replaced }) => replaced)).toEqual([
      true,
      false,
    ])
  })

  test('a date has not passed on a day that the record was not checked', () => {
    const plant = plantWith({ opening: [plan('2026-Q2', '2025-02')] }, { checked: '2026-06-30' })
    expect(promiseOf(asKnownOn(plant, '2026-12-31'), 'opening')?.state).toBe('due')
  })
})

describe('laws', () => {
  const anyDay = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const written = (day: string) =>
    fc.constantFrom(
      day,
      day.slice(0, 7),
      `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
      day.slice(0, 4),
    )
  const truthAndRecord = anyDay.chain((truth) => fc.record({ truth: fc.constant(truth), date: written(truth) }))

  test('nothing is called later or ahead that was on time, however little of the dates is known', () => {
    fc.assert(
      fc.property(truthAndRecord, truthAndRecord, anyDay, (promised, happened, day) => {
        const state = stateOf(promised.date, happened.date, day)
        expect(['kept', 'later', 'ahead']).toContain(state)
        if (state === 'later') expect(happened.truth > promised.truth).toBe(true)
        if (state === 'ahead') expect(happened.truth < promised.truth).toBe(true)
      }),
    )
  })

  test('no date is called passed on or before the day that was meant', () => {
    fc.assert(
      fc.property(truthAndRecord, anyDay, (promised, day) => {
        if (stateOf(promised.date, null, day) === 'passed') expect(promised.truth < day).toBe(true)
      }),
    )
  })

  test('the order of claims does not matter', () => {
    const claim = fc.record({
      kind: fc.constantFrom('plan' as const, 'report' as const),
      date: anyDay.chain(written),
      said: fc.constantFrom('2024', '2024-12-31', '2025-03', undefined),
      rank: fc.constantFrom('preferred' as const, 'normal' as const, 'deprecated' as const, undefined),
    })
    const valid = claim.map((one) => (one.kind === 'report' ? { ...one, said: '2026-06-30' } : one))
    const claims = fc
      .array(valid, { maxLength: 6 })
      .map((list) => list.map((one, index) => ({ ...one, id: `c-${index}` })))
    const shuffled = claims.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [a, b] = [one, other].map((list) =>
          promiseOf(knownWith({ opening: { of: 'date', claims: list } }), 'opening'),
        )
        expect(b).toEqual(a)
      }),
    )
  })
})

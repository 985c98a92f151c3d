import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PeerMeasure } from '../../src/plant/peerRows.ts'
import type { Unit } from '../../src/plant/units.ts'
import { type PeerDraft, rowOf, rowsOf, withPeers } from './peersWith.ts'
import { inEveryLanguage } from './plantWith.ts'

const georgia: PeerDraft = {
  capacity: 350_000,
  firstCapacity: 300_000,
  site: 2_000_000,
  investment: 1e9,
  robots: 250,
  jobs: 2800,
}

describe('peerRow(plant, compared, measure)', () => {
  const plant = withPeers({ capacity: 70_000, site: 630_000, investment: 310e6, robots: 68, jobs: 1500 }, { georgia })
  const amounts = (peer?: string) =>
    (['site', 'investment', 'robots', 'jobs'] as const).map((measure) => rowOf(plant, measure, peer).amount)

  test('is site, investment and capacity by car and robot, and jobs as they are', () => {
    const [site, investment, robots, jobs] = amounts()
    expect(site).toBe(9)
    expect(investment).toBeCloseTo(4428.57, 2)
    expect(robots).toBeCloseTo(1029.41, 2)
    expect(jobs).toBe(1500)
  })

  test('sets investment and robots against the capacity that they came with, and the site against the one of now', () => {
    const [site, investment, robots] = amounts('georgia')
    expect(site).toBeCloseTo(5.714, 3)
    expect(investment).toBeCloseTo(3333.33, 2)
    expect(robots).toBe(1200)
  })

  test('cites the claims that it rests on', () => {
    expect(rowOf(plant, 'investment', 'georgia').derived?.claims.map(({ id }) => id)).toEqual([
      'georgia-investment-1',
      'georgia-firstCapacity-1',
    ])
    expect(rowOf(plant, 'jobs').figures.map(({ fact }) => fact)).toEqual(['jobs'])
    expect(rowOf(plant, 'jobs').derived).toBeNull()
  })

  test.each<[string, { value: number; unit: Unit }, number]>([
    ['hectares', { value: 25, unit: 'ha' }, 2.5],
    ['acres', { value: 536, unit: 'acre' }, 21.69],
    ['square feet', { value: 1_000_000, unit: 'sqft' }, 0.93],
  ])('converts %s exactly', (_, site, perCar) => {
    expect(rowOf(withPeers({}, { one: { site, capacity: 100_000 } }), 'site', 'one').amount).toBeCloseTo(perCar, 2)
  })

  test.each<[PeerMeasure, PeerDraft, string[]]>([
    ['site', {}, ['site', 'capacity']],
    ['site', { site: 1 }, ['capacity']],
    ['investment', { firstCapacity: 1 }, ['investment']],
    ['robots', { robots: 1 }, ['capacity']],
    ['jobs', { capacity: 1 }, ['jobs']],
  ])('by %s of %o names what is not on record: %j', (measure, draft, fields) => {
    const row = rowOf(withPeers({}, { one: draft }), measure, 'one')
    expect(row.unlike).toEqual({ why: 'missing', fields })
    expect(row.amount).toBeNull()
  })

  test.each<[Unit]>([['KZT'], ['EUR']])('makes no dollars of %s, for which no dated rate is on record', (unit) => {
    const row = rowOf(
      withPeers({}, { one: { investment: { value: 28e9, unit }, capacity: 1000 } }),
      'investment',
      'one',
    )
    expect(row.unlike).toMatchObject({ why: 'rate', figure: { claim: { value: 28e9 } } })
    expect([row.amount, row.derived]).toEqual([null, null])
  })

  test('takes the dollars that a source gives for its own euros', () => {
    const investment = [
      { value: 380e6, unit: 'EUR', rank: 'preferred' },
      { value: 500e6, unit: 'USD', restates: 'one-investment-1' },
    ] as const
    const row = rowOf(withPeers({}, { one: { investment, capacity: 100_000 } }), 'investment', 'one')
    expect(row.amount).toBe(5000)
    expect(row.derived?.claims.map(({ id }) => id)).toEqual(['one-investment-2', 'one-capacity-1'])
  })

  test('compares no other measure: cars in all are not cars a year, people are jobs', () => {
    const one: PeerDraft = {
      site: 1000,
      capacity: { value: 5, unit: 'vehicle' },
      jobs: { value: 3700, unit: 'person' },
    }
    expect(rowOf(withPeers({}, { one }), 'site', 'one').unlike).toMatchObject({ why: 'unit' })
    expect(rowOf(withPeers({}, { one }), 'jobs', 'one')).toMatchObject({ amount: 3700, unlike: null })
  })

  test('divides by nothing', () => {
    expect(rowOf(withPeers({}, { one: { site: 1000, capacity: 0 } }), 'site', 'one').unlike).toEqual({
      why: 'division',
    })
  })

  test('derives a figure of another scope, and says that it is unlike', () => {
    const scope = inEveryLanguage('with suppliers')
    const plant = withPeers({}, { mexico: { investment: { value: 3e9, scope }, capacity: 400_000 } })
    const row = rowOf(plant, 'investment', 'mexico')
    expect(row.amount).toBe(7500)
    expect(row.unlike).toEqual({ why: 'scope', scopes: [inEveryLanguage('with suppliers')] })
  })

  test('rests on a plan where either figure does', () => {
    const plan = { value: 100_000, kind: 'plan' } as const
    const plant = withPeers({}, { one: { site: 1000, capacity: plan, jobs: 10 } })
    expect(rowOf(plant, 'site', 'one').isPlan).toBe(true)
    expect(rowOf(plant, 'jobs', 'one').isPlan).toBe(false)
  })

  test('has a number only where every figure of its formula has one, and never one without end', () => {
    const amount = fc.option(
      fc.record({
        value: fc.nat(1_000_000),
        unit: fc.constantFrom<Unit>('m2', 'acre', 'USD', 'KZT', 'robot', 'job', 'vehicle/year'),
      }),
      { nil: undefined },
    )
    const fields = ['capacity', 'firstCapacity', 'site', 'investment', 'robots', 'jobs'] as const
    const draft = fc
      .record(Object.fromEntries(fields.map((field) => [field, amount])))
      .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as PeerDraft)
    fc.assert(
      fc.property(
        draft,
        draft,
        fc.constantFrom<PeerMeasure>('site', 'investment', 'robots', 'jobs'),
        (own, one, measure) => {
          for (const row of rowsOf(withPeers(own, { one }), measure)) {
            if (row.amount === null) expect(row.unlike).not.toBeNull()
            else {
              expect(Number.isFinite(row.amount)).toBe(true)
              expect(row.figures).toHaveLength(measure === 'jobs' ? 1 : 2)
            }
          }
        },
      ),
    )
  })
})

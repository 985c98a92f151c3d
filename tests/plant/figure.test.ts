import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { amountIn, amountOf, byKnown, figureOf, reportedAmount, rivalSides, rivalsOf } from '../../src/plant/figure.ts'
import type { AmountClaim, Claim } from '../../src/plant/plantSchema.ts'
import { type ClaimDraft, inEveryLanguage, knownWith, plantWith } from './plantWith.ts'

const robots = (...claims: (Partial<AmountClaim> & { value: number })[]) =>
  amountOf(knownWith({ robots: claims }), 'robots')
const ids = (claims: readonly { id: string }[] | undefined) => claims?.map(({ id }) => id)

describe('amountOf(plant, id)', () => {
  test('is the claim there is, and names its fact', () => {
    expect(robots({ value: 68, unit: 'robot' })).toMatchObject({
      fact: 'robots',
      claim: { value: 68, unit: 'robot' },
      others: [],
    })
  })

  test('is null where nothing is on record, where there is no such fact, and where the fact is no amount', () => {
    const plant = knownWith({ robots: [], opening: [{ date: '2025-10' }], name: [{ text: inEveryLanguage('A') }] })
    expect(amountOf(plant, 'robots')).toBeNull()
    expect(amountOf(plant, 'deck')).toBeNull()
    expect(amountOf(plant, 'opening')).toBeNull()
    expect(amountOf(plant, 'name')).toBeNull()
    expect(amountOf(plant, 'constructor')).toBeNull()
  })

  test('zero is an amount', () => {
    expect(robots({ value: 0 })?.claim.value).toBe(0)
  })

  test('is the latest of equals; the others stand beside it, earliest first', () => {
    const figure = robots({ value: 3, said: '2025-03' }, { value: 1, said: '2025-01' }, { value: 2, said: '2025-02' })
    expect(figure?.claim.value).toBe(3)
    expect(figure?.others.map(({ value }) => value)).toEqual([1, 2])
  })

  test('is the highest rank, however old', () => {
    const figure = robots(
      { value: 1, said: '2025-01', rank: 'preferred' },
      { value: 2, said: '2025-02' },
      { value: 3, said: '2025-03', rank: 'deprecated' },
    )
    expect(figure?.claim.value).toBe(1)
    expect(figure?.others.map(({ value }) => value)).toEqual([2, 3])
  })

  test('a claim without a rank is a normal one', () => {
    expect(robots({ value: 1, said: '2025-01', rank: 'normal' }, { value: 2, said: '2025-02' })?.claim.value).toBe(2)
    expect(robots({ value: 1, said: '2025-01' }, { value: 2, said: '2025-02', rank: 'normal' })?.claim.value).toBe(2)
  })

  test('is a deprecated claim only where there is no other', () => {
    expect(robots({ value: 1, said: '2025-01' }, { value: 2, said: '2025-02', rank: 'deprecated' })?.claim.value).toBe(
      1,
    )
    expect(robots({ value: 2, said: '2025-02', rank: 'deprecated' })?.claim.value).toBe(2)
  })

  test('is not the conversion of a claim while that claim is as good', () => {
    const tenge: ClaimDraft = { id: 'tenge', value: 120, unit: 'KZT', said: '2025-01' }
    const dollars: ClaimDraft = { value: 0.25, unit: 'USD', restates: 'tenge', said: '2025-02' }
    expect(robots(tenge, dollars)?.claim.unit).toBe('KZT')
    expect(robots(tenge, { ...dollars, rank: 'preferred' })?.claim.unit).toBe('USD')
  })

  test('is the latest of several that are preferred', () => {
    const figure = robots(
      { value: 2, said: '2025-02', rank: 'preferred' },
      { value: 1, said: '2025-01', rank: 'preferred' },
      { value: 3, said: '2025-03' },
    )
    expect(figure?.claim.value).toBe(2)
  })

  test('counts a month by its last day, so that a day within it is earlier', () => {
    expect(robots({ value: 1, said: '2025-10' }, { value: 2, said: '2025-10-30' })?.claim.value).toBe(1)
    expect(robots({ value: 1, said: '2025-10' }, { value: 2, said: '2025-11-01' })?.claim.value).toBe(2)
  })

  test('counts an undated claim as the latest', () => {
    expect(robots({ value: 1, said: undefined }, { value: 2, said: '2026-06-29' })?.claim.value).toBe(1)
  })

  test('is decided by id where two became known on one day', () => {
    const figure = robots({ id: 'b', value: 2, said: '2025-10-31' }, { id: 'a', value: 1, said: '2025-10' })
    expect(figure?.claim.id).toBe('b')
    expect(ids(figure?.others)).toEqual(['a'])
  })

  test('is on each day what was known on it', () => {
    const plant = plantWith({
      robots: [
        { value: 1, said: '2025-01-10' },
        { value: 2, said: '2025-03-10', rank: 'preferred' },
        { value: 3, said: '2025-05-10' },
      ],
    })
    const values = ['2025-01-09', '2025-01-10', '2025-03-09', '2025-03-10', '2025-05-10'].map(
      (day) => amountOf(asKnownOn(plant, day), 'robots')?.claim.value,
    )
    expect(values).toEqual([undefined, 1, 1, 2, 2])
  })

  test('in a series, is the amount of one period and knows no other', () => {
    const plant = knownWith({
      output: {
        series: true,
        claims: [
          { value: 100, period: '2025-11' },
          { value: 200, period: '2025-12' },
          { value: 1_000, period: '2025', kind: 'plan' },
        ],
      },
    })
    expect(amountOf(plant, 'output', '2025-11')).toMatchObject({ claim: { value: 100 }, others: [] })
    expect(amountOf(plant, 'output', '2025')).toMatchObject({ claim: { value: 1_000 }, others: [] })
    expect(amountOf(plant, 'output', '2026-01')).toBeNull()
    expect(amountOf(plant, 'output')).toBeNull()
  })
})

describe('reportedAmount(plant, id, period)', () => {
  const output = (...claims: ClaimDraft[]) => knownWith({ output: { series: true, claims } })
  const period = '2025'

  test('is the report for the period, though a plan for it is later, undated or preferred', () => {
    const report: ClaimDraft = { value: 1_200, period, said: '2026-01-15' }
    const plan = { value: 3_000, period, kind: 'plan' } as const
    for (const more of [{ said: '2026-02' }, { said: undefined }, { rank: 'preferred' }] as const) {
      expect(reportedAmount(output(report, { ...plan, ...more }), 'output', period)).toMatchObject({
        fact: 'output',
        claim: { value: 1_200 },
        others: [],
      })
    }
  })

  test('is chosen among reports as any figure is', () => {
    const plant = output({ value: 1, period, rank: 'preferred' }, { value: 2, period })
    expect(reportedAmount(plant, 'output', period)).toMatchObject({ claim: { value: 1 }, others: [{ value: 2 }] })
  })

  test('is null where nothing is reported for that very period, and where the fact is no amount', () => {
    const plant = output({ value: 9, period, kind: 'plan' }, { value: 1, period: '2025-12' })
    expect(reportedAmount(plant, 'output', period)).toBeNull()
    expect(reportedAmount(knownWith(), 'output', period)).toBeNull()
    expect(reportedAmount(knownWith({ output: [{ date: '2025' }] }), 'output', period)).toBeNull()
    expect(reportedAmount(knownWith({ output: [{ value: 1 }] }), 'output', period)).toBeNull()
  })
})

describe('amountIn(claim, unit, all)', () => {
  const claims = (...drafts: ClaimDraft[]) => {
    const fact = knownWith({ site: drafts }).facts['site']
    return fact?.of === 'amount' ? fact.claims : []
  }
  const inUnit = (unit: AmountClaim['unit'], all: AmountClaim[]) => all[0] && amountIn(all[0], unit, all)

  test('is exact where the units allow it', () => {
    expect(inUnit('m2', claims({ value: 63, unit: 'ha' }))).toBe(630_000)
    expect(inUnit('ha', claims({ value: 63, unit: 'ha' }))).toBe(63)
  })

  test("is the source's own conversion where a claim restates this one", () => {
    const all = claims({ id: 'tenge', value: 120, unit: 'KZT' }, { value: 0.25, unit: 'USD', restates: 'tenge' })
    expect(inUnit('USD', all)).toBe(0.25)
  })

  test('is the amount of the claim that this one restates', () => {
    const all = claims({ value: 0.25, unit: 'USD', restates: 'tenge' }, { id: 'tenge', value: 120, unit: 'KZT' })
    expect(inUnit('KZT', all)).toBe(120)
  })

  test('is null where no claim links it to that unit', () => {
    const tenge = { id: 'tenge', value: 120, unit: 'KZT' } as const
    expect(inUnit('USD', claims(tenge))).toBeNull()
    expect(inUnit('USD', claims(tenge, { value: 0.25, unit: 'USD' }))).toBeNull()
    expect(inUnit('USD', claims(tenge, { value: 1, unit: 'm2', restates: 'tenge' }))).toBeNull()
    expect(
      inUnit(
        'USD',
        claims(tenge, { id: 'other', value: 9, unit: 'KZT' }, { value: 1, unit: 'USD', restates: 'other' }),
      ),
    ).toBeNull()
  })
})

describe('rivalsOf(figure)', () => {
  const rivals = (unit: AmountClaim['unit'], chosen: number, ...others: ClaimDraft[]) => {
    const figure = amountOf(
      knownWith({ site: [{ id: 'it', value: chosen, unit, rank: 'preferred' }, ...others] }),
      'site',
    )
    return figure && rivalsOf(figure).map(({ value }) => value)
  }

  test('are the reports that give another amount', () => {
    expect(rivals('robot', 68, { value: 71, unit: 'robot' }, { value: 68, unit: 'robot' })).toEqual([71])
  })

  test('do not differ where the coarser figure is the other one rounded', () => {
    expect(rivals('m2', 630_000, { value: 62.95, unit: 'ha' })).toEqual([])
    expect(rivals('m2', 629_500, { value: 63, unit: 'ha' })).toEqual([])
    expect(rivals('m2', 630_000, { value: 629_500, unit: 'm2' })).toEqual([])
    expect(rivals('ha', 62.95, { value: 630_000, unit: 'm2' })).toEqual([])
  })

  test('do differ where it rounds to something else', () => {
    expect(rivals('m2', 630_000, { value: 70, unit: 'ha' })).toEqual([70])
    expect(rivals('m2', 630_000, { value: 62.4, unit: 'ha' })).toEqual([62.4])
    expect(rivals('m2', 630_000, { value: 635_000, unit: 'm2' })).toEqual([635_000])
    expect(rivals('m2', 630_000, { value: 624_999, unit: 'm2' })).toEqual([624_999])
    expect(rivals('m2', 630_000, { value: 625_000, unit: 'm2' })).toEqual([])
  })

  test('do differ where it is more than 1 % away, however coarsely it is given', () => {
    expect(rivals('robot', 68, { value: 70, unit: 'robot' })).toEqual([70])
    expect(rivals('USD', 250, { value: 300, unit: 'USD' })).toEqual([300])
    expect(rivals('USD', 310, { value: 300, unit: 'USD' })).toEqual([300])
    expect(rivals('percent', 7, { value: 6.8, unit: 'percent' })).toEqual([6.8])
    expect(rivals('robot', 100, { value: 99, unit: 'robot' }, { value: 98, unit: 'robot' })).toEqual([98])
  })

  test('do differ from zero, unless they are zero', () => {
    expect(rivals('robot', 0, { value: 1, unit: 'robot' })).toEqual([1])
    expect(rivals('robot', 0, { value: 0, unit: 'robot' })).toEqual([])
    expect(rivals('robot', 1, { value: 0, unit: 'robot' })).toEqual([0])
  })

  test('are not plans: a plan that came out differently does not contradict the report', () => {
    expect(rivals('robot', 68, { value: 80, unit: 'robot', kind: 'plan' })).toEqual([])
  })

  test('of a plan are not the reports', () => {
    const figure = robots({ value: 80, kind: 'plan', rank: 'preferred' }, { value: 68 }, { value: 60, kind: 'plan' })
    expect(figure && rivalsOf(figure)).toEqual([])
  })

  test('are compared in the unit of the figure, by the conversion of their own source', () => {
    const tenge = { id: 'tenge', value: 120, unit: 'KZT' } as const
    expect(rivals('USD', 250, tenge, { value: 250, unit: 'USD', restates: 'tenge' })).toEqual([])
    expect(rivals('USD', 250, tenge, { value: 310, unit: 'USD', restates: 'tenge' })).toEqual([120])
  })

  test('are not what restates the figure, nor what it restates: it is the same saying in another unit', () => {
    const tenge = { id: 'tenge', value: 120, unit: 'KZT' } as const
    const figure = amountOf(
      knownWith({ investment: [{ value: 250, unit: 'USD', rank: 'preferred', restates: 'tenge' }, tenge] }),
      'investment',
    )
    expect(figure && rivalsOf(figure)).toEqual([])
    expect(figure && rivalSides(figure)).toEqual({ lower: 0, higher: 0, apart: 0 })
    expect(rivals('USD', 250, { value: 120, unit: 'KZT', restates: 'it' })).toEqual([])
    const rounded = amountOf(
      knownWith({
        site: [
          { value: 64, unit: 'ha', rank: 'preferred', restates: 'metric' },
          { id: 'metric', value: 630_000, unit: 'm2' },
        ],
      }),
      'site',
    )
    expect(rounded && rivalsOf(rounded)).toEqual([])
  })

  test('are not deprecated', () => {
    expect(rivals('robot', 68, { value: 80, unit: 'robot', rank: 'deprecated' })).toEqual([])
  })

  test('are also those that cannot be compared', () => {
    expect(rivals('USD', 250, { value: 120, unit: 'KZT' })).toEqual([120])
  })
})

describe('rivalSides(figure)', () => {
  test('counts the rivals below, above and apart', () => {
    const figure = amountOf(
      knownWith({
        investment: [
          { value: 250, unit: 'USD', rank: 'preferred' },
          { value: 210, unit: 'USD' },
          { value: 240, unit: 'USD' },
          { value: 310, unit: 'USD' },
          { value: 120, unit: 'KZT' },
          { value: 250, unit: 'USD' },
          { value: 900, unit: 'USD', kind: 'plan' },
        ],
      }),
      'investment',
    )
    expect(figure && rivalSides(figure)).toEqual({ lower: 2, higher: 1, apart: 1 })
  })

  test('is nothing on any side where nobody says otherwise', () => {
    const figure = robots({ value: 68 })
    expect(figure && rivalSides(figure)).toEqual({ lower: 0, higher: 0, apart: 0 })
  })
})

describe('laws', () => {
  const drafts = fc.array(
    fc.record({
      value: fc.constantFrom(60, 68, 70, 68.4),
      unit: fc.constantFrom('m2' as const, 'ha' as const, 'USD' as const),
      kind: fc.constantFrom('report' as const, 'plan' as const),
      rank: fc.constantFrom('preferred' as const, 'normal' as const, 'deprecated' as const, undefined),
      said: fc.constantFrom('2025', '2025-12-31', '2025-Q4', '2024-02', '2024-02-29', undefined),
    }),
    { maxLength: 8 },
  )
  const named = drafts.map((list) => list.map((draft, index) => ({ ...draft, id: `claim-${index}` })))
  const shuffled = named.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )

  test('the order of claims does not matter', () => {
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        const [a, b] = [one, other].map((site) => amountOf(knownWith({ site }), 'site'))
        expect(b).toEqual(a)
        expect(b && rivalsOf(b)).toEqual(a && rivalsOf(a))
      }),
    )
  })

  test('nothing is lost: every claim is the figure or stands beside it, once', () => {
    fc.assert(
      fc.property(named, (site) => {
        const figure = amountOf(knownWith({ site }), 'site')
        const all = figure === null ? [] : [figure.claim, ...figure.others]
        expect(ids(all)?.sort()).toEqual(ids(site)?.sort())
      }),
    )
  })

  test('no claim outranks the figure', () => {
    const height = ({ rank }: Claim) => ['deprecated', 'normal', 'preferred'].indexOf(rank ?? 'normal')
    fc.assert(
      fc.property(named, (site) => {
        const figure = amountOf(knownWith({ site }), 'site')
        const higher = figure?.others.filter((other) => height(other) > height(figure.claim))
        expect(higher ?? []).toEqual([])
      }),
    )
  })

  test('every rival is on one side', () => {
    fc.assert(
      fc.property(named, (site) => {
        const figure = amountOf(knownWith({ site }), 'site')
        if (figure === null) return
        const { lower, higher, apart } = rivalSides(figure)
        expect(lower + higher + apart).toBe(rivalsOf(figure).length)
      }),
    )
  })

  test('two reports of one unit differ for both or for neither', () => {
    const amount = fc.oneof(
      fc.nat(100),
      fc.integer({ min: 0, max: 10_000 }).map((value) => value / 100),
    )
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const differ = [
          [a, b],
          [b, a],
        ].map(([chosen, other]) => {
          const figure = robots({ value: chosen ?? 0, rank: 'preferred' }, { value: other ?? 0 })
          return figure && rivalsOf(figure).length
        })
        expect(differ[0]).toBe(differ[1])
        if (a === b) expect(differ[0]).toBe(0)
      }),
    )
  })
})

test('byKnown and figureOf leave the list that they are given as it is', () => {
  const plant = knownWith({
    robots: [
      { value: 2, said: '2025-02' },
      { value: 1, said: '2025-01' },
    ],
  })
  const claims: readonly Claim[] = plant.facts['robots']?.claims ?? []
  expect(ids(byKnown(plant, claims))).toEqual(['robots-2', 'robots-1'])
  expect(figureOf(plant, 'robots', claims)?.claim.id).toBe('robots-1')
  expect(ids(claims)).toEqual(['robots-1', 'robots-2'])
  expect(figureOf(plant, 'robots', [])).toBeNull()
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountOfTerm, type Derived, derive, derivedTerm, figureTerm, type Term } from '../../src/plant/derived.ts'
import { type AmountFigure, amountOf } from '../../src/plant/figure.ts'
import type { Unit } from '../../src/plant/units.ts'
import { knownWith } from './plantWith.ts'

const plant = knownWith({
  capacity: [{ value: 70_000, unit: 'vehicle/year' }],
  robots: [{ value: 35, unit: 'robot' }],
  site: [{ value: 63, unit: 'ha' }],
  none: [{ value: 0, unit: 'robot' }],
})
const [capacity, robots, site, none] = ['capacity', 'robots', 'site', 'none'].map((id) =>
  figureTerm(amountOf(plant, id)),
)
const twelve: Term = { of: 'number', amount: 12, name: 'months-in-year' }

describe('figureTerm(figure, unit)', () => {
  const figure = amountOf(plant, 'site')

  test('is the figure with its amount, in its own unit where none is asked for', () => {
    expect(figureTerm(figure)).toEqual({ of: 'figure', figure, amount: 63 })
  })

  test('is the amount in another unit where the conversion is exact', () => {
    expect(figureTerm(figure, 'm2')).toEqual({ of: 'figure', figure, amount: 630_000 })
  })

  test('is null where the conversion would need a rate, and where there is no figure', () => {
    const investment = amountOf(knownWith({ investment: [{ value: 1, unit: 'KZT' }] }), 'investment')
    expect(figureTerm(investment, 'USD')).toBeNull()
    expect(figureTerm(null)).toBeNull()
    expect(figureTerm(null, 'm2')).toBeNull()
  })
})

describe('derive(left, sign, right)', () => {
  test.each([
    ['÷', 2_000],
    ['×', 2_450_000],
    ['−', 69_965],
  ] as const)('70,000 %s 35 is %d', (sign, amount) => {
    expect(derive(capacity ?? null, sign, robots ?? null)?.amount).toBe(amount)
  })

  test('keeps its formula and cites both sides', () => {
    const derived = derive(capacity ?? null, '÷', robots ?? null)
    expect(derived).toMatchObject({ sign: '÷', left: capacity, right: robots })
    expect(derived?.claims.map(({ id }) => id)).toEqual(['capacity-1', 'robots-1'])
  })

  test('a plain number has no claim to cite', () => {
    expect(derive(capacity ?? null, '÷', twelve)?.claims.map(({ id }) => id)).toEqual(['capacity-1'])
    expect(derive(twelve, '×', twelve)?.claims).toEqual([])
  })

  test('what is derived from something derived cites all that it rests on, each claim once', () => {
    const perRobot = derivedTerm(derive(capacity ?? null, '÷', robots ?? null))
    const again = derive(perRobot, '×', derivedTerm(derive(robots ?? null, '÷', site ?? null)))
    expect(again?.claims.map(({ id }) => id)).toEqual(['capacity-1', 'robots-1', 'site-1'])
  })

  test('is null where a side is not on record: nothing is not zero', () => {
    expect(derive(null, '÷', robots ?? null)).toBeNull()
    expect(derive(capacity ?? null, '−', null)).toBeNull()
    expect(derive(null, '×', null)).toBeNull()
    expect(derivedTerm(null)).toBeNull()
  })

  test('is null where a division has no answer, and zero where the answer is zero', () => {
    expect(derive(capacity ?? null, '÷', none ?? null)).toBeNull()
    expect(derive(none ?? null, '÷', none ?? null)).toBeNull()
    expect(derive(none ?? null, '÷', capacity ?? null)?.amount).toBe(0)
    expect(derive(robots ?? null, '−', robots ?? null)?.amount).toBe(0)
    expect(derive(none ?? null, '−', robots ?? null)?.amount).toBe(-35)
  })
})

test('amountOfTerm(term) is the amount of a figure, a number or what was derived', () => {
  const derived = derive(capacity ?? null, '÷', robots ?? null)
  expect([capacity, twelve, derivedTerm(derived)].map((term) => term && amountOfTerm(term))).toEqual([
    70_000, 12, 2_000,
  ])
})

describe('laws', () => {
  interface Node {
    readonly leaf?: AmountFigure
    readonly sign?: Derived['sign']
    readonly left?: Node
    readonly right?: Node
  }
  const figures = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 9 })).map(([id, value]) => {
    const figure = amountOf(knownWith({ [id]: [{ id: `${id}-${value}`, value, unit: 'robot' satisfies Unit }] }), id)
    return { leaf: figure as AmountFigure }
  })
  const { node } = fc.letrec<{ node: Node }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      figures,
      fc.record({
        sign: fc.constantFrom('÷' as const, '×' as const, '−' as const),
        left: tie('node'),
        right: tie('node'),
      }),
    ),
  }))
  const termOf = ({ leaf, sign, left, right }: Node): Term | null => {
    if (leaf) return figureTerm(leaf)
    return left && right && sign ? derivedTerm(derive(termOf(left), sign, termOf(right))) : null
  }
  const leavesOf = ({ leaf, left, right }: Node): AmountFigure[] =>
    leaf ? [leaf] : [left, right].flatMap((side) => (side ? leavesOf(side) : []))

  test('a derived figure cites all its inputs, each once, and nothing else', () => {
    fc.assert(
      fc.property(node, (tree) => {
        const term = termOf(tree)
        if (term?.of !== 'derived') return
        const inputs = new Set(leavesOf(tree).map(({ claim }) => claim))
        expect(new Set(term.derived.claims)).toEqual(inputs)
        expect(term.derived.claims).toHaveLength(inputs.size)
      }),
    )
  })

  test('a derived amount is always a finite number', () => {
    fc.assert(
      fc.property(node, (tree) => {
        const term = termOf(tree)
        expect(term === null || Number.isFinite(amountOfTerm(term))).toBe(true)
      }),
    )
  })
})

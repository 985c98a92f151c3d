import { describe, expect, test } from 'vitest'
import { anyFigure, claimValue, markOf } from '../../src/ui/claimWords.ts'
import { type ClaimDraft, type FactDraft, inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { english } from '../words.ts'

const words = english
const plan = (date: string | null): ClaimDraft => ({ date, kind: 'plan', said: '2024-01-01' })

function factWith(fact: FactDraft) {
  const plant = knownWith({ fact })
  const known = plant.facts['fact']
  if (known === undefined) throw new Error('no fact')
  return { plant, fact: known, figure: anyFigure(plant, 'fact') }
}

describe('claimValue(words, claim)', () => {
  test.each<[string, FactDraft]>([
    ['68 robots', [{ value: 68, unit: 'robot' }]],
    ['about 3,000 cars for 2025', { series: true, claims: [{ value: 3000, bound: 'about', period: '2025' }] }],
    [
      '70,000 cars by 2027',
      { series: true, claims: [{ value: 70_000, period: '2027', periodBound: 'by', kind: 'plan' }] },
    ],
    ['21 October 2025', [{ date: '2025-10-21' }]],
    ['by September 2025', [{ date: '2025-09', bound: 'by' }]],
    ['early 2027', [{ date: '2027', kind: 'plan', bound: 'early' }]],
    ['no date given', [plan(null)]],
    ['242 robots, welding only', [{ value: 242, unit: 'robot', scope: inEveryLanguage('welding only') }]],
    [
      '123,771 cars for 2022, passenger cars',
      { series: true, claims: [{ value: 123_771, period: '2022', scope: inEveryLanguage('passenger cars') }] },
    ],
    ['53.2° N, 63.62° E', [{ latitude: 53.2, longitude: 63.62 }]],
    ['Full-cycle plant', [{ text: inEveryLanguage('Full-cycle plant') }]],
  ])('reads: %s', (text, fact) => {
    const [claim] = factWith(fact).fact.claims
    expect(claim && claimValue(words, claim).replaceAll('\u00a0', ' ')).toBe(text)
  })
})

describe('anyFigure(plant, id)', () => {
  test('is null where nothing is on record, or there is no such fact', () => {
    expect(factWith([]).figure).toBeNull()
    expect(anyFigure(knownWith(), 'deck')).toBeNull()
    expect(factWith({ of: 'date', claims: [] }).figure).toBeNull()
  })

  test('is the latest period of a series, with all the other periods beside it', () => {
    const claims = [
      { value: 30, period: '2026' },
      { value: 3, period: '2025' },
    ]
    expect(factWith({ series: true, claims }).figure).toMatchObject({
      claim: { value: 30 },
      others: [{ value: 3 }],
    })
  })

  test('is the event of a date where it is on record, else the promise', () => {
    expect(factWith([plan('2025-Q2'), { date: '2025-10-21' }]).figure).toMatchObject({
      claim: { date: '2025-10-21' },
      others: [{ date: '2025-Q2' }],
    })
    expect(factWith([plan('2026-12')]).figure).toMatchObject({ claim: { date: '2026-12' }, others: [] })
  })
})

describe('markOf(plant, id, fact, figure)', () => {
  test.each<[string, FactDraft]>([
    ['reported', [{ value: 68 }]],
    ['announced', [{ value: 70, kind: 'plan' }]],
    ['reported', [{ text: inEveryLanguage('Present') }]],
    ['reported', [{ date: '2025-10-21' }]],
    ['announced', [plan('2026-12')]],
    ['announced', [plan(null)]],
    ['passed', [plan('2026-01')]],
    ['announced', { series: true, claims: [{ value: 30_000, kind: 'plan', period: '2026', said: '2025-01-01' }] }],
    ['passed', { series: true, claims: [{ value: 3000, kind: 'plan', period: '2025', said: '2025-01-01' }] }],
    ['none', []],
    ['none', { of: 'date', claims: [] }],
  ])('is %s for %j', (mark, draft) => {
    const { plant, fact, figure } = factWith(draft)
    expect(markOf(plant, 'fact', fact, figure)).toBe(mark)
  })
})

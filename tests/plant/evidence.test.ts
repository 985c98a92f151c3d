import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../src/plant/evidence.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

const plant = knownWith(
  {
    robots: [
      { value: 68, unit: 'robot', source: 'second', rank: 'preferred', reason: inEveryLanguage('The maker says so') },
      { value: 70, unit: 'robot', source: 'first' },
    ],
    jobs: [{ value: 1500, unit: 'job', kind: 'plan', source: 'first' }],
    sportage: [{ date: '2026-01', kind: 'plan', source: 'second' }],
    opening: [{ date: '2025-10-21', source: 'first' }],
    nothing: { of: 'amount', claims: [] },
  },
  { statements: [{ by: 'mayor', quote: 'I am glad', source: 'second' }] },
)

describe('evidenceOf(plant, about)', () => {
  test('gives the mark, the claim, the number of its source and the rivals of an amount', () => {
    const [robots] = evidenceOf(plant, ['robots'])
    expect(robots).toMatchObject({ fact: 'robots', mark: 'reported', source: 1, saying: { value: 68 } })
    expect(robots?.rivals.map(({ value }) => value)).toEqual([70])
  })

  test('marks what is announced, what has passed and what happened apart', () => {
    const marks = evidenceOf(plant, ['jobs', 'sportage', 'opening']).map(({ mark, source }) => [mark, source])
    expect(marks).toEqual([
      ['announced', 2],
      ['passed', 1],
      ['reported', 2],
    ])
  })

  test('says none where nothing is on record, and leaves out what the record does not know', () => {
    expect(evidenceOf(plant, ['nothing', 'constructor', 'unheard-of'])).toEqual([
      { fact: 'nothing', mark: 'none', saying: null, source: null, rivals: [] },
    ])
  })

  test('takes a saying for its own, and everything once', () => {
    const [statement] = plant.statements
    if (statement === undefined) throw new Error('The plant has no statement')
    const evidence = evidenceOf(plant, [statement, 'robots', 'robots'])
    expect(evidence.map(({ fact, source }) => [fact, source])).toEqual([
      [null, 1],
      ['robots', 1],
    ])
  })
})

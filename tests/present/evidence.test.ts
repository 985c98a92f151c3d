import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../src/present/evidence.ts'
import { inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { english } from '../words.ts'

const plant = knownWith(
  {
    robots: [
      { value: 68, unit: 'robot', source: 'second', rank: 'preferred', reason: inEveryLanguage('The maker says so') },
      { value: 70, unit: 'robot', source: 'first' },
    ],
    jobs: [{ value: 1500, unit: 'job', kind: 'plan', source: 'first' }],
    sportage: [{ date: '2026-01', kind: 'plan', source: 'second' }],
    opening: [{ date: '2025-10-21', source: 'first' }],
    output: {
      series: true,
      claims: [
        { value: 3000, unit: 'vehicle', kind: 'plan', period: '2025', source: 'first' },
        { value: 30_000, unit: 'vehicle', kind: 'plan', period: '2026', source: 'first' },
      ],
    },
  },
  { statements: [{ by: 'mayor', quote: 'I am glad', source: 'second' }] },
)

describe('evidenceOf(words, plant, about)', () => {
  test('gives the mark, the claim, the number of its source and the rivals of an amount', () => {
    const [robots] = evidenceOf(english, plant, ['robots'])
    expect(robots).toMatchObject({
      fact: 'robots',
      mark: 'reported',
      source: 1,
      about: 'robots',
      value: '68\u00a0robots',
    })
    expect(robots?.rivals.map(({ value }) => value)).toEqual([70])
  })

  test('marks what is announced, what has passed and what happened apart', () => {
    const marks = evidenceOf(english, plant, ['jobs', 'sportage', 'opening']).map(({ mark, source }) => [mark, source])
    expect(marks).toEqual([
      ['announced', 2],
      ['passed', 1],
      ['reported', 2],
    ])
  })

  test('names the year of an amount that is one of a series, and never as having happened', () => {
    expect(evidenceOf(english, plant, ['output'])).toMatchObject([
      { mark: 'announced', value: expect.stringMatching(/^30,000\scars.*2026$/) },
    ])
  })

  test('speaks of what happened in the past tense, and of what is announced as announced', () => {
    const known = knownWith({
      opening: {
        label: inEveryLanguage('Plant to open'),
        happened: inEveryLanguage('Plant opened'),
        claims: [
          { date: '2025-10', kind: 'plan' },
          { date: '2025-10-21', said: '2025-10-21' },
        ],
      },
      sportage: { label: inEveryLanguage('Sportage to start'), claims: [{ date: '2026-01', kind: 'plan' }] },
    })
    expect(evidenceOf(english, known, ['opening', 'sportage'])).toMatchObject([
      { mark: 'reported', about: 'Plant opened', value: '21\u00a0October\u00a02025' },
      { mark: 'passed', about: 'Sportage to start', value: 'January\u00a02026' },
    ])
  })

  test('leaves out what the record does not know', () => {
    expect(evidenceOf(english, plant, ['constructor', 'unheard-of'])).toEqual([])
  })

  test('takes a saying for its own, and everything once', () => {
    const [statement] = plant.statements
    if (statement === undefined) throw new Error('The plant has no statement')
    const evidence = evidenceOf(english, plant, [statement, 'robots', 'robots'])
    expect(evidence.map(({ fact, source }) => [fact, source])).toEqual([
      [null, 1],
      ['robots', 1],
    ])
  })
})

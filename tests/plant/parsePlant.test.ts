import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Mistake, RecordError } from '../../src/plant/mistake.ts'
import { parsePlant, parsePlantJson } from '../../src/plant/parsePlant.ts'
import { changedAt, inEveryLanguage, recordWith } from './plantWith.ts'

const record = recordWith(
  {
    robots: [{ value: 68, unit: 'robot' }],
    opening: [{ date: '2025-10-21' }],
    name: [{ text: inEveryLanguage('A name') }],
  },
  { statements: [{}], gaps: [{ id: 'gap', text: inEveryLanguage('Unknown'), facts: ['robots'] }] },
)

function mistakesIn(input: unknown): readonly Mistake[] {
  try {
    parsePlant(input)
    return []
  } catch (error) {
    if (error instanceof RecordError) return error.mistakes
    throw error
  }
}

const mistakesAt = (place: string, value: unknown) => mistakesIn(changedAt(record, place, value))

describe('parsePlant(input)', () => {
  test('is the record, where nothing is wrong with it', () => {
    expect(parsePlant(record)).toEqual(record)
    expect(parsePlant(JSON.parse(JSON.stringify(record)))).toEqual(record)
  })

  test('does not change what it is given, nor add to it', () => {
    const before = structuredClone(record)
    expect(parsePlant(record)).toStrictEqual(before)
    expect(record).toEqual(before)
  })

  test('names a field that is missing', () => {
    expect(mistakesAt('facts.robots.claims.0.source', undefined)).toEqual([
      { place: 'facts.robots.claims.0.source', problem: 'is missing: it is required' },
    ])
    expect(mistakesAt('checked', undefined)).toEqual([{ place: 'checked', problem: 'is missing: it is required' }])
    expect(mistakesAt('facts.robots.of', undefined)).toEqual([
      { place: 'facts.robots.of', problem: 'is missing: it is required' },
    ])
    expect(mistakesAt('facts.opening.claims.0.date', undefined)).toEqual([
      { place: 'facts.opening.claims.0.date', problem: 'is missing: it is required' },
    ])
  })

  test('names a text that is missing in a required language', () => {
    expect(mistakesAt('facts.opening.happened.en', undefined)).toEqual([
      { place: 'facts.opening.happened.en', problem: 'is missing: it is required' },
    ])
    expect(mistakesAt('gaps.0.text', undefined)).toEqual([
      { place: 'gaps.0.text', problem: 'is missing: it is required' },
    ])
  })

  test('names a text that is given without its language', () => {
    expect(mistakesAt('facts.robots.label', 'Robots')).toEqual([
      {
        place: 'facts.robots.label',
        problem: 'must be a text in each language: { "en": "…", "kk": "…", "ru": "…", "ko": "…" }',
      },
    ])
  })

  test('names a value that stands without a claim', () => {
    expect(mistakesAt('facts.robots.value', 68)).toEqual([
      {
        place: 'facts.robots.value',
        problem: 'a value stands only in a claim, with who said it and where: move it into "claims"',
      },
    ])
  })

  test('does not send a value into "claims" that stands in a claim already', () => {
    expect(mistakesAt('facts.opening.claims.0.value', 68)).toEqual([
      {
        place: 'facts.opening.claims.0.value',
        problem: '"value" is not a field here: remove it or correct its name',
      },
    ])
  })

  test('names a bad date once', () => {
    expect(mistakesAt('facts.robots.claims.0.said', 'soon')).toEqual([
      {
        place: 'facts.robots.claims.0.said',
        problem: '"soon" is not a date: write 2025, 2025-Q3, 2025-10 or 2025-10-21',
      },
    ])
    expect(mistakesAt('checked', '2025-13')).toEqual([{ place: 'checked', problem: 'must be a whole day: 2025-10-21' }])
  })

  test.each(['facts.constructor', 'facts.prototype', 'facts.__proto__', 'sources.constructor', 'parties.constructor'])(
    'names an id that would vanish: %s',
    (place) => {
      const [list = '', id = ''] = place.split('.')
      const json = JSON.stringify(record).replace(`"${list}":{`, `"${list}":{"${id}":{},`)
      expect(mistakesIn(JSON.parse(json))).toEqual([
        { place, problem: `"${id}" is a word of JavaScript's own: choose another id` },
      ])
    },
  )

  test.each(['facts.robots.claims.0.sauce', 'sources.paper.link', 'extra', 'plant.motto', 'facts.opening.series'])(
    'names a field that it does not know: %s',
    (place) => {
      const key = place.split('.').at(-1)
      expect(mistakesAt(place, true)).toEqual([
        { place, problem: `"${key}" is not a field here: remove it or correct its name` },
      ])
    },
  )

  test('names a fact of no kind', () => {
    expect(mistakesAt('facts.robots.of', 'number')).toEqual([
      { place: 'facts.robots.of', problem: 'must have "of": "amount", "date", "words" or "place"' },
    ])
  })

  test('names what is wrong with names and dates, once the shape is right', () => {
    expect(mistakesAt('facts.robots.claims.0.source', 'papr')).toEqual([
      { place: 'facts.robots.claims.0.source', problem: 'no source "papr"; did you mean "paper"?' },
    ])
  })

  test('names every mistake of the shape, in the order of the record', () => {
    const wrong = [
      ['facts.robots.claims.0.value', 'many'],
      ['facts.opening.claims.0.date', '2025-02-29'],
      ['statements.0.form', 'sung'],
      ['checked', '2026-06'],
    ].reduce<unknown>((input, [place, value]) => changedAt(input, place ?? '', value), record)
    expect(
      mistakesIn(wrong)
        .map(({ place }) => place)
        .sort(),
    ).toEqual(['checked', 'facts.opening.claims.0.date', 'facts.robots.claims.0.value', 'statements.0.form'])
  })

  test('names every mistake among names and dates', () => {
    const wrong = ['facts.robots.claims.0.source', 'facts.opening.claims.0.by', 'statements.0.source'].reduce<unknown>(
      (input, place) => changedAt(input, place, 'nobody-at-all'),
      record,
    )
    expect(mistakesIn(wrong)).toEqual([
      { place: 'facts.robots.claims.0.source', problem: 'no source "nobody-at-all"' },
      { place: 'facts.opening.claims.0.by', problem: 'no party "nobody-at-all"' },
      { place: 'statements.0.source', problem: 'no source "nobody-at-all"' },
    ])
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'a plant'],
    ['a list', []],
    ['an empty object', {}],
  ])('refuses %s', (_, input) => {
    expect(() => parsePlant(input)).toThrow(RecordError)
  })

  test('says of what is no record at all where the fault lies', () => {
    expect(mistakesIn(null).map(({ place }) => place)).toEqual(['the record'])
  })

  test('whatever comes in, it is a plant or every mistake has a place and a problem', () => {
    const places = [
      'checked',
      'plant',
      'plant.name',
      'sources.paper',
      'sources.paper.url',
      'parties',
      'facts',
      'facts.robots',
      'facts.robots.of',
      'facts.robots.claims',
      'facts.robots.claims.0',
      'facts.robots.claims.0.value',
      'facts.robots.claims.0.said',
      'facts.robots.claims.0.rank',
      'facts.opening.claims.0.date',
      'facts.name.claims.0.text',
      'statements',
      'statements.0',
      'gaps.0.facts',
      'stakeholders',
    ]
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('2025', '2025-02-30', 'amount', -1, 1e16, ''))
    fc.assert(
      fc.property(fc.constantFrom(...places), anything, (place, value) => {
        for (const mistake of mistakesAt(place, value)) {
          expect(mistake.place).not.toBe('')
          expect(mistake.problem).not.toBe('')
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a parsed record parses again, to itself', () => {
    expect(parsePlant(parsePlant(record))).toEqual(parsePlant(record))
  })
})

describe('parsePlantJson(json)', () => {
  test('is the plant of a JSON text', () => {
    expect(parsePlantJson(JSON.stringify(record))).toEqual(record)
  })

  test.each(['', '{', '<!doctype html>', '{"plant": {},}'])('says that %j is no JSON', (json) => {
    expect(() => parsePlantJson(json)).toThrow(RecordError)
    expect(() => parsePlantJson(json)).toThrow(/^the record: is no JSON: ./)
  })

  test('names the mistakes of a record that is JSON', () => {
    expect(() => parsePlantJson('null')).toThrow(RecordError)
    const wrong = JSON.stringify(changedAt(record, 'facts.robots.claims.0.value', -1))
    expect(() => parsePlantJson(wrong)).toThrow('facts.robots.claims.0.value: is below zero')
  })
})

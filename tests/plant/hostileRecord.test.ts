import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RecordError } from '../../src/plant/mistake.ts'
import { parsePlantJson } from '../../src/plant/parsePlant.ts'

const record = readFileSync('public/data/plant.json', 'utf8')

/** What the check of a text comes to: the mistakes, or none where it was taken. Anything else that is thrown fails the test. */
function mistakesOf(json: string): string[] {
  try {
    parsePlantJson(json)
    return []
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    return error.mistakes.map(({ place, problem }) => `${place}: ${problem}`)
  }
}

type Place = readonly (string | number)[]

/** The places of all values in it that hold no others. */
function leavesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, [...place, Array.isArray(value) ? Number(key) : key]),
  )
}

/** The record with another value, or a further key, at a place. */
function changed(place: Place, value: unknown, key?: string): string {
  const draft = JSON.parse(record)
  let holder = draft
  for (const part of place.slice(0, -1)) holder = holder[part]
  // Written as JSON does it: "__proto__" would be set, not written.
  Object.defineProperty(holder, key ?? place.at(-1) ?? '', { value, enumerable: true, configurable: true })
  return JSON.stringify(draft)
}

const leaves = leavesOf(JSON.parse(record))

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example',
  'https://',
  '\u202eevil',
  'e\u200bvil',
  '\u0000',
  '\ud800',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  'constructor',
  'x'.repeat(100_000),
  '9'.repeat(400),
  1e308,
  -1,
  -0,
  0.1 + 0.2,
  Number.MAX_SAFE_INTEGER + 2,
  null,
  true,
  [],
  {},
  [[[[[[]]]]]],
  { toString: 'x', valueOf: 'y', length: 3 },
] as const

describe('a record as an attacker would write it', () => {
  test('is refused with the places of its mistakes, or taken as the text that it is, and nothing else is thrown', () => {
    const key = fc.constantFrom(undefined, '__proto__', 'constructor', 'toString', 'then')
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.constantFrom(...hostile), key, (place, value, name) => {
        for (const mistake of mistakesOf(changed(place, value, name))) expect(mistake).toMatch(/^\S.*: \S/s)
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
      }),
      { numRuns: 150 },
    )
  })

  test.each([
    ['"said"', 'javascript:alert(1)'],
    ['"url"', 'javascript:alert(1)'],
    ['"url"', 'data:text/html,x'],
    ['"url"', 'http://example.org/'],
  ])('is refused where its %s is %s', (name, value) => {
    const json = record.replace(new RegExp(`${name}: "[^"]*"`), `${name}: "${value}"`)
    expect(mistakesOf(json)).not.toEqual([])
  })

  test.each([
    ['turns the order of letters around', '\u202e', 'U+202E'],
    ['has no width', '\u200b', 'U+200B'],
    ['is a byte order mark', '\ufeff', 'U+FEFF'],
    ['is a control character', '\u0007', 'U+0007'],
    ['is half of one', '\ud800', 'U+D800'],
  ])('is refused with a character that %s', (_, character, code) => {
    expect(mistakesOf(changed(['plant', 'name', 'en'], `Kia ${character}Qazaqstan`))).toEqual([
      `plant.name.en: holds a character that cannot be seen (${code}): remove it`,
    ])
  })

  test('is refused where a name of JavaScript’s own is an id, and pollutes nothing', () => {
    const json = record.replace('"facts": {', '"facts": { "__proto__": { "polluted": true },')
    expect(mistakesOf(json)).not.toEqual([])
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test.each(['NaN', 'Infinity', '1e999', '-1', '"310"'])('is refused with %s for an amount', (amount) => {
    expect(mistakesOf(record.replace(/"value": 68\b/, `"value": ${amount}`))).not.toEqual([])
  })

  test('is refused before the time of a test is over, however deep or long it is', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    expect(mistakesOf(deep)).not.toEqual([])
    expect(mistakesOf(record.replace('"gaps": [', `"gaps": [${deep},`))).not.toEqual([])
    expect(mistakesOf('x'.repeat(50_000_000))).toEqual(['the record: is longer than 20,000,000 characters'])
    expect(mistakesOf(JSON.stringify({ facts: Array.from({ length: 100_000 }, () => ({})) }))).not.toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonKeys } from '../../src/plant/jsonKeys.ts'

describe('jsonKeys(text)', () => {
  it('gives every key with its path, its place and the place of its object', () => {
    expect(jsonKeys(' {"a": [{"b": 1}], "a": null}')).toEqual({
      keys: [
        { path: ['a'], at: 2, object: 1 },
        { path: ['a', '0', 'b'], at: 9, object: 8 },
        { path: ['a'], at: 19, object: 1 },
      ],
      broken: null,
    })
  })

  it.each([
    ['', 0, 'expected a value'],
    ['{"a": x}', 6, 'expected a value'],
    ['[1, 2,]', 6, 'expected a value'],
    ['{"a": 1,}', 8, 'expected a name in double quotation marks'],
    ["{'a': 1}", 1, 'expected a name in double quotation marks'],
    ['{"a" 1}', 5, 'expected ":" after the name "a"'],
    ['{"a": 1 "b": 2}', 8, 'expected "," or "}"'],
    ['[1 2]', 3, 'expected "," or "]"'],
    ['[1', 2, 'expected "," or "]"'],
    ['{} {}', 3, 'expected nothing more'],
    ['["a\nb"]', 1, 'this text has no closing quotation mark on its line, or a sign in it that JSON wants escaped'],
  ])('says where %j breaks', (text, at, problem) => {
    expect(jsonKeys(text).broken).toEqual({ at, problem })
  })

  it('gives the keys before the break', () => {
    expect(jsonKeys('{"a": 1, "b": }').keys.map(({ path }) => path)).toEqual([['a'], ['b']])
  })

  it('calls broken exactly what JSON.parse refuses', () => {
    const signs = fc.constantFrom(...'{}[]:,"\\/0.eE+- \n\u0001aбu00')
    const torn = fc
      .tuple(fc.json(), fc.nat(), fc.string({ unit: signs, maxLength: 3 }), fc.nat(3))
      .map(([text, at, put, gone]) => {
        const place = at % (text.length + 1)
        return text.slice(0, place) + put + text.slice(place + gone)
      })
    const anything = fc.oneof(fc.json(), torn, fc.string({ unit: signs }))
    fc.assert(
      fc.property(anything, (text) => (jsonKeys(text).broken === null) === parses(text)),
      { numRuns: 2000 },
    )
  })

  it('reads a nesting of any depth', () => {
    const text = '['.repeat(100_000)
    expect(jsonKeys(text).broken?.at).toBe(100_000)
  })
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { duplicateKeys } from '../../src/plant/duplicateKeys.ts'

describe('duplicateKeys(text)', () => {
  it('finds nothing where every name stands once', () => {
    expect(duplicateKeys('{ "robots": { "value": 68 }, "jobs": { "value": 1000 } }')).toEqual([])
  })

  it('names the place and both lines of a name that stands twice', () => {
    const text = '{\n  "facts": {\n    "robots": 1,\n    "jobs": 2,\n    "robots": 3\n  }\n}'
    expect(duplicateKeys(text)).toEqual([
      {
        place: 'facts.robots',
        problem:
          'stands twice, on line 3 and line 5, and only the last would count: remove one, or give it a name of its own',
      },
    ])
  })

  it('counts the objects of a list one by one', () => {
    const places = duplicateKeys('{ "claims": [{ "id": 1 }, { "id": 2 }, { "id": 3, "id": 4 }] }').map(
      ({ place }) => place,
    )
    expect(places).toEqual(['claims.2.id'])
  })

  it('does not mix up the inner names of two objects of one name', () => {
    const places = duplicateKeys('{ "a": { "x": 1 }, "a": { "x": 2 } }').map(({ place }) => place)
    expect(places).toEqual(['a'])
  })

  it('sees through different spellings of one name', () => {
    expect(duplicateKeys('{ "a": 1, "\\u0061": 2 }').map(({ place }) => place)).toEqual(['a'])
  })

  it('takes braces, commas and names inside a text for text', () => {
    expect(duplicateKeys('{ "a": "{ \\"a\\": 1, \\"a\\": 2 }" }')).toEqual([])
  })

  it('finds nothing in what JavaScript writes', () => {
    fc.assert(fc.property(fc.json(), (text) => duplicateKeys(text).length === 0))
  })
})

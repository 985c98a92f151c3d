import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suggestion } from '../../src/plant/suggestion.ts'

describe('suggestion(wrong, known)', () => {
  test('names the nearest', () => {
    expect(suggestion('awj-2052', ['kia-2024', 'awj-2025', 'awj-2030'])).toBe('; did you mean "awj-2025"?')
  })

  test.each([
    ['one letter too many', 'paperr'],
    ['one letter too few', 'papr'],
    ['one wrong letter', 'paber'],
    ['two wrong letters', 'pabar'],
    ['two neighbours swapped', 'paepr'],
  ])('forgives %s', (_, wrong) => {
    expect(suggestion(wrong, ['paper'])).toBe('; did you mean "paper"?')
  })

  test('is empty where nothing is near, and where nothing is known', () => {
    expect(suggestion('paper', ['minister', 'mayor'])).toBe('')
    expect(suggestion('paper', [])).toBe('')
  })

  test('forgives two mistakes in a short name, and a third of a long one', () => {
    expect(suggestion('abcde', ['abxye'])).toBe('; did you mean "abxye"?')
    expect(suggestion('abcde', ['axyze'])).toBe('')
    expect(suggestion('abcdefghi', ['abcxyzghi'])).toBe('; did you mean "abcxyzghi"?')
    expect(suggestion('abcdefghi', ['abwxyzghi'])).toBe('')
  })

  test('counts a swap of neighbours as one mistake', () => {
    expect(suggestion('bacdfe', ['abcdef'])).toBe('; did you mean "abcdef"?')
    expect(suggestion('badcfe', ['abcdef'])).toBe('')
    expect(suggestion('ab', ['ba', 'ax'])).toBe('; did you mean "ba"?')
  })

  test('names the first of two that are equally near', () => {
    expect(suggestion('robo', ['robot', 'robos'])).toBe('; did you mean "robot"?')
  })

  test('finds the name behind any single slip', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/)
    fc.assert(
      fc.property(name, fc.nat(), fc.constantFrom('', 'x', 'xy'), (known, at, put) => {
        const place = at % known.length
        const wrong = known.slice(0, place) + put + known.slice(place + 1)
        expect(suggestion(wrong, ['a name that is nowhere near it', known])).toBe(`; did you mean "${known}"?`)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapClosely, wrapText } from '../../../src/scenes/timeline/wrapText.ts'
import { textWidth } from '../../../src/ui/textWidth.ts'

describe('wrapText(text, fontPx, widthPx)', () => {
  test('leaves on one line what fits', () => {
    expect(wrapText('Plant opened', 10, 1000)).toEqual(['Plant opened'])
  })

  test('breaks at spaces, each line as full as it can be', () => {
    expect(wrapText('one two three four', 10, 45)).toEqual(['one two', 'three', 'four'])
  })

  test('gives a word that is longer than the width a line of its own', () => {
    expect(wrapText('an unconfirmed date', 10, 30)).toEqual(['an', 'unconfirmed', 'date'])
  })

  test('loses no word, and makes no line of several words wider than the width', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 300 }), (words, width) => {
        const lines = wrapText(words.join(' '), 10, width)
        expect(lines.join(' ')).toBe(words.join(' '))
        expect(lines.filter((line) => line.includes(' ') && textWidth(line, 10) > width)).toEqual([])
      }),
    )
  })
})

describe('wrapClosely(text, fontPx, widthPx)', () => {
  test('breaks as other text does where words fit', () => {
    expect(wrapClosely('one two three four', 10, 45)).toEqual(['one two', 'three', 'four'])
  })

  test('breaks a date that is longer than the width at its fixed spaces', () => {
    expect(wrapClosely('By 11\u00a0November\u00a02023', 10, 70)).toEqual(['By 11', 'November', '2023'])
    expect(wrapClosely('11\u00a0November\u00a02023', 10, 75)).toEqual(['11\u00a0November', '2023'])
  })

  test('breaks a word at its hyphen, else into parts of one length with a hyphen between letters', () => {
    expect(wrapClosely('New-generation', 10, 60)).toEqual(['New-', 'generation'])
    expect(wrapClosely('construction began', 10, 45)).toEqual(['constr-', 'uction', 'began'])
    expect(wrapClosely('1234567890', 10, 35)).toEqual(['12345', '67890'])
  })

  test('loses no letter, and makes no line wider than the width', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 20, max: 300 }),
        (words, width) => {
          const lines = wrapClosely(words.join(' '), 10, width)
          expect(lines.join('').replace(/[- ]/g, '')).toBe(words.join(''))
          expect(lines.filter((line) => textWidth(line, 10) > width)).toEqual([])
        },
      ),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wrapText } from '../../../src/scenes/timeline/wrapText.ts'
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

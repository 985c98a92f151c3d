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

  test('breaks Korean at its spaces only, and no text at a fixed one', () => {
    expect(wrapText('스포티지 생산이 시작되었다', 10, 80)).toEqual(['스포티지 생산이', '시작되었다'])
    expect(wrapText('스포티지 생산이 시작되었다', 10, 40)).toEqual(['스포티지', '생산이', '시작되었다'])
    expect(wrapText('연간 7만\u00a0대 생산', 10, 60)).toEqual(['연간 7만\u00a0대', '생산'])
    expect(wrapText('в год 70\u00a0000 машин', 10, 60)).toEqual(['в год', '70\u00a0000', 'машин'])
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
    expect(wrapClosely('производство', 10, 60)).toEqual(['произв-', 'одство'])
  })

  test('cuts a Korean word only where it is longer than the width, and without a hyphen', () => {
    expect(wrapClosely('우즈베키스탄 수출', 10, 60)).toEqual(['우즈베키스탄', '수출'])
    expect(wrapClosely('우즈베키스탄 수출', 10, 40)).toEqual(['우즈베', '키스탄', '수출'])
  })

  test('loses no letter, and makes no line wider than the width', () => {
    const word = fc.stringMatching(/^([a-z]{1,12}|[а-яқңү]{1,12}|[가-힣]{1,12})$/)
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

import { describe, expect, test } from 'vitest'
import { formats } from './formats.ts'
import { formatRows, visible } from './table.ts'

// The same table is read in Chromium, which knows other languages than Node does: tests/journeys/formats.test.ts.
describe('the formats', () => {
  test.each(formatRows)('write $of in $language: $text', ({ language, write, text }) => {
    expect(visible(write(formats[language]))).toBe(text)
  })

  test('know the forms behind Russian numbers', () => {
    const counted = [0, 1, 2, 5, 11, 21, 22, 0.97].map((amount) => visible(formats.ru.amount(amount, 'robot')))
    expect(counted).toEqual([
      '0~роботов',
      '1~робот',
      '2~робота',
      '5~роботов',
      '11~роботов',
      '21~робот',
      '22~робота',
      '0,97~робота',
    ])
  })

  test('put Kazakh names into the order of the Kazakh alphabet', () => {
    const sorted = ['Қостанай', 'Кокшетау', 'Өскемен', 'Орал', 'Әулиекөл', 'Алматы', 'Ұлытау', 'Уфа', 'Іле', 'Kia']
    expect(sorted.sort(formats.kk.inAlphabet)).toEqual([
      'Алматы',
      'Әулиекөл',
      'Кокшетау',
      'Қостанай',
      'Орал',
      'Өскемен',
      'Уфа',
      'Ұлытау',
      'Іле',
      'Kia',
    ])
  })
})

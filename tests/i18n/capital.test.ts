import { expect, test } from 'vitest'
import { capital } from '../../src/i18n/capital.ts'

test.each([
  ['no Kia', 'No Kia'],
  ['', ''],
  ['әкім', 'Әкім'],
  ['чего нет', 'Чего нет'],
  ['최대 7만 대', '최대 7만 대'],
])('capital(%j) begins with a capital letter and leaves the rest: %s', (text, sentence) => {
  expect(capital(text)).toBe(sentence)
})

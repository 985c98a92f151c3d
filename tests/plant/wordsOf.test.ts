import { expect, test } from 'vitest'
import { wordsOf } from '../../src/plant/wordsOf.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

const plant = knownWith({
  name: [
    { text: inEveryLanguage('Old'), said: '2024' },
    { text: inEveryLanguage('New'), said: '2025' },
  ],
  opening: [{ date: '2025-10-21' }],
})

test('the words of a fact are chosen as amounts are', () => {
  expect(wordsOf(plant, 'name')?.claim.text).toEqual(inEveryLanguage('New'))
  expect(wordsOf(plant, 'name')?.others.map(({ id }) => id)).toEqual(['name-1'])
})

test('a fact of another kind, or none, has no words', () => {
  expect(wordsOf(plant, 'opening')).toBeNull()
  expect(wordsOf(plant, 'deck')).toBeNull()
})

import { expect, test } from 'vitest'
import { spelledNames } from '../../src/plant/spellings.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

test('spelledNames gives the names with the sources of their spellings, each once', () => {
  const plant = knownWith({
    'name-company': {
      label: inEveryLanguage('The company’s name'),
      claims: [
        { text: inEveryLanguage('Kia Qazaqstan LLP'), source: 'journal' },
        { text: inEveryLanguage('ТОО «Kia Qazaqstan»'), source: 'paper' },
        { text: inEveryLanguage('KIA Qazaqstan'), source: 'journal' },
      ],
    },
  })
  expect(spelledNames(plant)).toEqual([
    { fact: 'name-company', label: inEveryLanguage('The company’s name'), sources: ['journal', 'paper'] },
  ])
})

test('spelledNames leaves out other words, names without a spelling and what is no words', () => {
  const plant = knownWith({
    award: [{ text: inEveryLanguage('An award') }],
    'name-city': { of: 'words', claims: [] },
    'name-count': [{ value: 9 }],
  })
  expect(spelledNames(plant)).toEqual([])
})

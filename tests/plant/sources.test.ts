import { expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { numberedSources, sourceNumber } from '../../src/plant/sources.ts'
import { aSource, plantWith } from './plantWith.ts'

const plant = plantWith(
  {
    robots: [
      { value: 68, source: 'paper' },
      { value: 70, source: 'post', said: '2025-06-01' },
      { value: 71, source: 'paper' },
    ],
    opening: [{ date: '2025-10-21', source: 'paper' }],
    deck: [{ value: 1, source: 'post', said: '2025-06-01' }],
  },
  { sources: { last: aSource('last') } },
)

test('numberedSources(plant) has every source once, numbered from 1 in the order of the record', () => {
  expect(numberedSources(plant).map(({ id, number }) => `${number} ${id}`)).toEqual(['1 paper', '2 post', '3 last'])
  expect(numberedSources(plant)[0]?.source.title).toBe('paper')
})

test('a source has the facts that rest on it, each once, in the order of the record', () => {
  expect(numberedSources(plant).map(({ facts }) => facts)).toEqual([['robots', 'opening'], ['robots', 'deck'], []])
})

test('a source keeps its number on every day, with the facts that were known from it then', () => {
  const known = numberedSources(asKnownOn(plant, '2025-05-31'))
  expect(known.map(({ id, number, facts }) => [id, number, facts])).toEqual([
    ['paper', 1, ['robots']],
    ['post', 2, []],
    ['last', 3, []],
  ])
})

test('sourceNumber(plant, id) is the same number', () => {
  expect(['paper', 'post', 'last'].map((id) => sourceNumber(plant, id))).toEqual([1, 2, 3])
})

test('a plant without sources has none to number', () => {
  expect(numberedSources(plantWith())).toEqual([])
})

import { expect, test } from 'vitest'
import { languages } from '../../src/plant/languages.ts'
import { RecordError } from '../../src/plant/mistake.ts'
import { parsePlant } from '../../src/plant/parsePlant.ts'
import { changedAt, plantWith } from './plantWith.ts'

test('English is a required language, and none is listed twice', () => {
  expect(languages).toContain('en')
  expect(new Set(languages).size).toBe(languages.length)
})

test.each(languages)('a text that does not stand in "%s" is a mistake', (language) => {
  const record = changedAt(plantWith(), `plant.scope.${language}`, undefined)
  expect(() => parsePlant(record)).toThrow(
    new RecordError([{ place: `plant.scope.${language}`, problem: 'is missing: it is required' }]),
  )
})

test('a language that is not required is a mistake too, for nobody would see it', () => {
  const record = changedAt(plantWith(), 'plant.scope.tlh', 'mach')
  expect(() => parsePlant(record)).toThrow('plant.scope.tlh: "tlh" is not a field here: remove it or correct its name')
})

import { expect, test } from 'vitest'
import { requiredLanguages } from '../../src/plant/languages.ts'
import { RecordError } from '../../src/plant/mistake.ts'
import { parsePlant } from '../../src/plant/parsePlant.ts'
import { changedAt, plantWith } from './plantWith.ts'

test('English is a required language, and none is listed twice', () => {
  expect(requiredLanguages).toContain('en')
  expect(new Set(requiredLanguages).size).toBe(requiredLanguages.length)
})

test.each(requiredLanguages)('a text that does not stand in "%s" is a mistake', (language) => {
  const record = changedAt(plantWith(), `plant.scope.${language}`, undefined)
  expect(() => parsePlant(record)).toThrow(
    new RecordError([{ place: `plant.scope.${language}`, problem: 'is missing: it is required' }]),
  )
})

test('a language that is not required is a mistake too, for nobody would see it', () => {
  const record = changedAt(plantWith(), 'plant.scope.tlh', 'mach')
  expect(() => parsePlant(record)).toThrow('plant.scope.tlh: "tlh" is not a field here: remove it or correct its name')
})

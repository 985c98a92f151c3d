import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { knownSteps } from '../../src/plant/knownSteps.ts'
import type { Step } from '../../src/plant/plantSchema.ts'
import { inEveryLanguage, knownWith, plantWith } from './plantWith.ts'

const process: Step[] = [
  { stage: 'welding', name: inEveryLanguage('Body welding'), facts: ['weld-robots'] },
  { stage: 'painting', name: inEveryLanguage('Painting'), facts: [] },
]
const weld = { 'weld-robots': [{ value: 41, unit: 'robot', said: '2025-12-23' } as const] }
const none = { 'weld-robots': [] }

describe('knownSteps(plant)', () => {
  test('gives the steps in the record’s order once a fact of one is on record', () => {
    expect(knownSteps(knownWith(weld, { process })).map(({ stage }) => stage)).toEqual(['welding', 'painting'])
  })

  test('gives them once the stages are on record, though nothing is known of any', () => {
    const stages = { ...none, 'process-stages': [{ text: inEveryLanguage('Welding and painting') }] }
    expect(knownSteps(knownWith(stages, { process }))).toHaveLength(2)
  })

  test('gives none on a day before anything about them was said', () => {
    expect(knownSteps(asKnownOn(plantWith(weld, { process }), '2025-12-22'))).toEqual([])
  })

  test('gives none of an empty record', () => {
    expect(knownSteps(knownWith({}))).toEqual([])
  })
})

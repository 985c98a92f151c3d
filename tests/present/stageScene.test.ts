import { describe, expect, test } from 'vitest'
import { type StageScene, stagePlace, stepped } from '../../src/present/stageScene.ts'
import { knownWith } from '../plant/plantWith.ts'

const plant = knownWith()
const scenes: readonly StageScene[] = [
  { id: 'opening', steps: () => 3, evidence: () => [], Component: () => null },
  { id: 'figures', steps: () => 0, evidence: () => [], Component: () => null },
  { id: 'people', steps: () => 2, evidence: () => [], Component: () => null },
]

describe('stagePlace(scenes, plant, place)', () => {
  test('finds a scene and its step', () => {
    expect(stagePlace(scenes, plant, { scene: 'people', step: 1 })).toEqual({ index: 2, step: 1 })
  })

  test('begins with the first scene where the address names none that there is', () => {
    expect(stagePlace(scenes, plant, { scene: 'nowhere', step: 1 })).toEqual({ index: 0, step: 1 })
  })

  test('stays within the steps that a scene has, and gives every scene one', () => {
    expect(stagePlace(scenes, plant, { scene: 'people', step: 9 })).toEqual({ index: 2, step: 1 })
    expect(stagePlace(scenes, plant, { scene: 'figures', step: 9 })).toEqual({ index: 1, step: 0 })
  })
})

describe('stepped(scenes, plant, from, way)', () => {
  test('goes through the steps and into the next scene', () => {
    expect(stepped(scenes, plant, { index: 0, step: 0 }, 1)).toEqual({ scene: 'opening', step: 1 })
    expect(stepped(scenes, plant, { index: 0, step: 2 }, 1)).toEqual({ scene: 'figures', step: 0 })
    expect(stepped(scenes, plant, { index: 1, step: 0 }, 1)).toEqual({ scene: 'people', step: 0 })
  })

  test('goes back to the last step of the scene before', () => {
    expect(stepped(scenes, plant, { index: 2, step: 1 }, -1)).toEqual({ scene: 'people', step: 0 })
    expect(stepped(scenes, plant, { index: 1, step: 0 }, -1)).toEqual({ scene: 'opening', step: 2 })
  })

  test('stays at both ends', () => {
    expect(stepped(scenes, plant, { index: 0, step: 0 }, -1)).toEqual({ scene: 'opening', step: 0 })
    expect(stepped(scenes, plant, { index: 2, step: 1 }, 1)).toEqual({ scene: 'people', step: 1 })
  })
})

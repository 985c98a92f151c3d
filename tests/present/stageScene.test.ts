import { describe, expect, test } from 'vitest'
import { inTurn, movedBy, type StageScene, stagePlace, stepped, turnOf } from '../../src/present/stageScene.ts'
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

describe('a scene by choice', () => {
  const chosen: StageScene = { id: 'whatif', byChoice: true, steps: () => 1, evidence: () => [], Component: () => null }
  const all = [...scenes.slice(0, 2), chosen, ...scenes.slice(2)]

  test('is passed over on the way on and back', () => {
    expect(stepped(all, plant, { index: 1, step: 0 }, 1)).toEqual({ scene: 'people', step: 0 })
    expect(stepped(all, plant, { index: 3, step: 0 }, -1)).toEqual({ scene: 'figures', step: 0 })
  })

  test('leads on and back to the scenes beside it', () => {
    expect(stepped(all, plant, { index: 2, step: 0 }, 1)).toEqual({ scene: 'people', step: 0 })
    expect(stepped(all, plant, { index: 2, step: 0 }, -1)).toEqual({ scene: 'figures', step: 0 })
  })

  test('has no number: digits count the others, and it is no end', () => {
    const at = { index: 0, step: 0 }
    expect(movedBy('scene', 'Digit3', all, plant, at)).toEqual({ scene: 'people', step: 0 })
    expect(movedBy('scene', 'Digit4', all, plant, at)).toBeNull()
    expect(movedBy('last', 'End', [...scenes, chosen], plant, at)).toEqual({ scene: 'people', step: 0 })
    expect(movedBy('first', 'Home', [chosen, ...scenes], plant, at)).toEqual({ scene: 'opening', step: 0 })
    expect(inTurn(all).map(({ id }) => id)).toEqual(['opening', 'figures', 'people'])
    expect(all.map((_, index) => turnOf(all, index))).toEqual([0, 1, 1.5, 2])
  })

  test('is found by its address', () => {
    expect(stagePlace(all, plant, { scene: 'whatif', step: 0 })).toEqual({ index: 2, step: 0 })
  })
})

import type { ComponentType } from 'react'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Statement } from '../plant/plantSchema.ts'
import { type Action, digitOf } from './shortcuts.ts'

/** A scene in the form that it has on the stage. */
export interface StageScene {
  /** The same as on the page. */
  readonly id: string
  /** In how many steps it builds up with what is known: one at least. */
  readonly steps: (plant: KnownPlant) => number
  /** Its steps take turns instead of building up: each can stand for the scene. */
  readonly takesTurns?: true
  /** It is shown only where it is asked for: no step leads into it, and it has no number. */
  readonly byChoice?: true
  /** What it rests on at a step: facts by their ids, and what somebody said. */
  readonly evidence: (plant: KnownPlant, step: number) => readonly (string | Statement)[]
  readonly Component: ComponentType<{ readonly plant: KnownPlant; readonly step: number }>
}

/** A place in a presentation. */
export interface StagePlace {
  readonly scene: string
  readonly step: number
}

/** The same, found among the scenes. */
export interface At {
  readonly index: number
  readonly step: number
}

/** Where a presentation is: the scene of an address, or the first, and a step that it has. */
export function stagePlace(scenes: readonly StageScene[], plant: KnownPlant, { scene, step }: StagePlace): At {
  const index = Math.max(
    0,
    scenes.findIndex(({ id }) => id === scene),
  )
  return { index, step: Math.max(0, Math.min(step, stepsOf(scenes[index], plant) - 1)) }
}

/** The scenes that a presentation goes through by itself; digits count these. */
export function inTurn(scenes: readonly StageScene[]): readonly StageScene[] {
  return scenes.filter(({ byChoice }) => !byChoice)
}

/** How far a presentation is among the scenes in turn, from 0; between two of them in one by choice. */
export function turnOf(scenes: readonly StageScene[], index: number): number {
  const before = inTurn(scenes.slice(0, index)).length
  return scenes[index]?.byChoice ? before - 0.5 : before
}

/** One step on or back, into the next or the last scene where this one ends; at the ends it stays. */
export function stepped(scenes: readonly StageScene[], plant: KnownPlant, from: At, way: 1 | -1): StagePlace {
  const scene = scenes[from.index]
  const step = from.step + way
  if (scene !== undefined && step >= 0 && step < stepsOf(scene, plant)) return { scene: scene.id, step }
  const next = way === 1 ? inTurn(scenes.slice(from.index + 1))[0] : inTurn(scenes.slice(0, from.index)).at(-1)
  if (next === undefined) return { scene: scene?.id ?? '', step: from.step }
  return { scene: next.id, step: way === 1 ? 0 : stepsOf(next, plant) - 1 }
}

/** The fact whose claims are asked for; null for none, and for one that the record lacks. */
export function factIn(plant: KnownPlant, asked: string | null): string | null {
  return asked !== null && Object.hasOwn(plant.facts, asked) ? asked : null
}

/** Where an action leads from a place; null where it leads nowhere else. */
export function movedBy(
  action: Action,
  code: string,
  scenes: readonly StageScene[],
  plant: KnownPlant,
  from: At,
): StagePlace | null {
  switch (action) {
    case 'next':
      return stepped(scenes, plant, from, 1)
    case 'back':
      return stepped(scenes, plant, from, -1)
    case 'first':
      return startOf(inTurn(scenes)[0])
    case 'last':
      return startOf(inTurn(scenes).at(-1))
    case 'scene':
      return startOf(inTurn(scenes)[digitOf(code) - 1])
    default:
      return null
  }
}

function startOf(scene: StageScene | undefined): StagePlace | null {
  return scene === undefined ? null : { scene: scene.id, step: 0 }
}

function stepsOf(scene: StageScene | undefined, plant: KnownPlant): number {
  return Math.max(1, scene?.steps(plant) ?? 1)
}

import type { KnownPlant } from '../plant/asKnownOn.ts'
import { type At, inTurn, type StageScene } from './stageScene.ts'

/** What an unattended wall is told by its address. */
export interface KioskPlan {
  /** How long each scene stays. */
  readonly sceneMs: number
  readonly scenes: readonly StageScene[]
  /** From when to when it is lit, in minutes of the day; null for always. Where it ends before it begins, over midnight. */
  readonly hours: { readonly from: number; readonly to: number } | null
}

/** What a wall shows for a while. */
export interface Showing extends At {
  readonly ms: number
}

const plainSeconds = 20
const [leastSeconds, mostSeconds] = [1, 3600]
const shape = /^(\d{1,2}):([0-5]\d)-(\d{1,2}):([0-5]\d)$/

/** The plan of an address. Never fails: what is unknown or broken is as if it were not given. */
export function kioskPlan(
  given: { readonly seconds: string; readonly scenes: string; readonly hours: string },
  all: readonly StageScene[],
): KioskPlan {
  const seconds = /^\d{1,4}$/.test(given.seconds) ? Number(given.seconds) : plainSeconds
  const wanted = given.scenes.split(',').flatMap((id) => all.find((scene) => scene.id === id) ?? [])
  const chosen = [...new Set(wanted)].map(inItsTurn)
  return {
    sceneMs: Math.min(mostSeconds, Math.max(leastSeconds, seconds)) * 1000,
    scenes: chosen.length > 0 ? chosen : inTurn(all),
    hours: hoursOf(given.hours),
  }
}

/** One that is shown by choice, once it is asked for by its name, takes its turn like the others. */
function inItsTurn(scene: StageScene): StageScene {
  if (!scene.byChoice) return scene
  const { byChoice: _, ...asOthers } = scene
  return asOthers
}

/** Whether a wall is lit at a minute of the day. */
export function isLit(hours: KioskPlan['hours'], minute: number): boolean {
  if (hours === null) return true
  const { from, to } = hours
  return from <= to ? from <= minute && minute < to : minute >= from || minute < to
}

/**
 * What the wall shows in one loop, from 0 on. The steps of a scene that builds up share its time; of one whose steps
 * take turns, each loop shows the next.
 */
export function loopOf({ scenes, sceneMs }: KioskPlan, plant: KnownPlant, loop: number): Showing[] {
  return scenes.flatMap((scene, index) => {
    const steps = Math.max(1, scene.steps(plant))
    if (scene.takesTurns) return [{ index, step: loop % steps, ms: sceneMs }]
    return Array.from({ length: steps }, (_, step) => ({ index, step, ms: sceneMs / steps }))
  })
}

function hoursOf(text: string): KioskPlan['hours'] {
  const parts = shape.exec(text)?.slice(1).map(Number)
  if (parts === undefined) return null
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = parts
  if (fromHour > 24 || toHour > 24) return null
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute]
  return from === to ? null : { from, to }
}

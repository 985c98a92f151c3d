import { useRef, useState } from 'react'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { changeView, useViewPart } from '../view/useView.ts'
import type { Action } from './shortcuts.ts'
import type { Shown, Wish } from './stageChannel.ts'
import { type At, factIn, movedBy, type StageScene, stagePlace } from './stageScene.ts'
import { steppedDay } from './steppedDay.ts'
import { useShortcuts } from './useShortcuts.ts'
import { useStagePlace } from './useStagePlace.ts'
import { useWall } from './useWall.ts'

interface Speaker {
  readonly at: At
  readonly fact: string | null
  /** What the wall says of itself; null where none is connected, and the window goes by itself. */
  readonly wall: Shown | null
  /** When the presentation began, on the scale of `performance.now()`; null before it. */
  readonly beganMs: number | null
  readonly act: (action: Action, code: string) => void
  readonly wish: (wish: Wish) => void
  readonly restart: () => void
}

/** Leads the wall; where none is connected, the address of this window alone. */
export function useSpeaker(
  plant: KnownPlant,
  scenes: readonly StageScene[],
  hasLetters: boolean,
  /** Does what is this window's own; whether an action to leave had something to close. */
  own: (action: Action) => boolean,
): Speaker {
  const { place, fact: asked } = useStagePlace()
  const at = stagePlace(scenes, plant, place)
  const fact = factIn(plant, asked)
  const asof = useViewPart((view) => view.asof)
  const scenario = useViewPart((view) => view.if)
  const [beganMs, setBegan] = useState<number | null>(null)
  const led = useRef<string | null>(null)
  const begin = (to: string | undefined) => {
    setBegan(performance.now())
    if (to !== undefined) tell({ kind: 'wish', to, wish: { elapsedMs: 0 } })
  }
  const { wall, tell } = useWall((shown) => {
    const { index, step } = stagePlace(scenes, plant, shown.place)
    const hasMoved = index !== at.index || step !== at.step
    if (beganMs === null && shown.elapsedMs !== null) setBegan(performance.now() - shown.elapsedMs)
    else if (beganMs === null && hasMoved && led.current === shown.wall) begin(shown.wall)
    else if (beganMs !== null && shown.elapsedMs === null)
      tell({ kind: 'wish', to: shown.wall, wish: { elapsedMs: performance.now() - beganMs } })
    led.current = shown.wall
    // A wall leads this window's address; what it already holds is not written again.
    if (hasMoved || shown.fact !== fact || shown.asof !== asof || shown.if !== scenario)
      show(shown, { asof: shown.asof, if: shown.if })
  })
  const act = (action: Action, code: string) => {
    const to = movedBy(action, code, scenes, plant, at)
    if (to !== null && beganMs === null) begin(wall?.wall)
    if (action === 'leave') {
      if (own(action)) return
      if (wall?.blank) tell({ kind: 'act', to: wall.wall, action: wall.blank, code: '' })
      else if (fact !== null) wish({ fact: null })
    } else if (!isLed(action)) own(action)
    else if (wall !== null) tell({ kind: 'act', to: wall.wall, action, code })
    else if (to !== null) show({ place: to, fact: null })
    else if (action === 'day') changeView({ asof: steppedDay(plant.newest, asof, code) })
  }
  const wish = (one: Wish) => {
    if (wall !== null) return tell({ kind: 'wish', to: wall.wall, wish: one })
    show({ place: one.place ?? { scene: scenes[at.index]?.id ?? '', step: at.step }, fact: one.fact ?? null })
  }
  useShortcuts(hasLetters, act)
  return { at, fact, wall, beganMs, act, wish, restart: () => begin(wall?.wall) }
}

const moving: readonly Action[] = ['next', 'back', 'first', 'last', 'scene', 'day']
const ledActions: readonly Action[] = [...moving, 'black', 'white', 'language', 'theme']

/** Whether an action is the wall's: it leaves to itself what opens a window, a list or the whole screen. */
export function isLed(action: Action): boolean {
  return ledActions.includes(action)
}

/** Day and scenario stay where they are not given. */
function show({ place, fact }: Pick<Shown, 'place' | 'fact'>, more: Partial<Pick<Shown, 'asof' | 'if'>> = {}): void {
  changeView({
    stage: { way: 'speaker', ...place },
    open: fact === null ? null : { scene: place.scene, fact },
    ...more,
  })
}

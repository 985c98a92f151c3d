import { write, writeAddress } from './useView.ts'
import { parseView, printView } from './view.ts'

/** Gives a scene the whole screen: a step in the history, so that Back leads to the page again. */
export function enterStage(scene: string): void {
  write({ stage: { way: 'present', scene, step: 0 }, open: null }, 'pushState', null)
}

/** Gives the page its place back, at the scene that had the screen; no step in the history. */
export function leaveStage(scene: string): void {
  const view = { ...parseView(location.search), stage: null, open: null }
  writeAddress(`${location.pathname}${printView(view)}#${scene}`, null)
}

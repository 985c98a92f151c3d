import { lazy } from 'react'
import { withSceneWords } from '../i18n/sceneWords.ts'
import { currentLanguage } from '../view/useLanguage.ts'
import { parseView } from '../view/view.ts'

// One script for all that lies below the first view, and for what can wait: it comes at once and moves nothing.
const below = () => withSceneWords(currentLanguage(), import('./LaterScenes.tsx')).catch(startedAgain)

export const LaterScenes = lazy(() => below().then((module) => ({ default: module.LaterScenes })))
export const Presentation = lazy(() => below().then((module) => ({ default: module.Presentation })))
export const Footer = lazy(() => below().then((module) => ({ default: module.Footer })))
export const Switches = lazy(() => below().then((module) => ({ default: module.Switches })))

const againMs = 10_000

/**
 * On a wall that nobody looks after, loads the page again as soon as the host has it, since a browser may keep a
 * script as failed; elsewhere it stays a failure.
 */
async function startedAgain(error: unknown): Promise<never> {
  if (parseView(location.search).stage?.way !== 'kiosk') throw error
  for (;;) {
    await new Promise((done) => setTimeout(done, againMs))
    if (
      await fetch(location.href, { cache: 'no-cache' }).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      location.reload()
  }
}

import { lazy } from 'react'
import { withSceneWords } from '../i18n/sceneWords.ts'
import { currentLanguage } from '../view/useLanguage.ts'
import { parseView } from '../view/view.ts'

// One script for all that lies below the first view, and for what can wait: it comes at once and moves nothing.
const below = () => withSceneWords(currentLanguage(), import('./LaterScenes.tsx')).catch(leftToStart)

export const LaterScenes = lazy(() => below().then((module) => ({ default: module.LaterScenes })))
export const Presentation = lazy(() => below().then((module) => ({ default: module.Presentation })))
export const Earlier = lazy(() => below().then((module) => ({ default: module.Earlier })))
export const Footer = lazy(() => below().then((module) => ({ default: module.Footer })))
export const Switches = lazy(() => below().then((module) => ({ default: module.Switches })))

/** A wall that nobody looks after is started again (`src/start.js`), since a browser may keep a script as failed; elsewhere it stays a failure. */
function leftToStart(error: unknown): Promise<never> {
  if (parseView(location.search).stage?.way !== 'kiosk') throw error
  document.documentElement.dataset['incomplete'] = ''
  return new Promise(() => {})
}

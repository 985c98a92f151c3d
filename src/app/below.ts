import { lazy } from 'react'
import { withSceneWords } from '../i18n/sceneWords.ts'
import { currentLanguage } from '../view/useLanguage.ts'

// One script for all that lies below the first view, and for what can wait: it comes at once and moves nothing.
const below = () => withSceneWords(currentLanguage(), import('./LaterScenes.tsx'))

export const LaterScenes = lazy(() => below().then((module) => ({ default: module.LaterScenes })))
export const Presentation = lazy(() => below().then((module) => ({ default: module.Presentation })))
export const Footer = lazy(() => below().then((module) => ({ default: module.Footer })))
export const Switches = lazy(() => below().then((module) => ({ default: module.Switches })))

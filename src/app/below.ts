import { lazy } from 'react'

// One script for all that lies below the first view, and for what can wait: it comes at once and moves nothing.
const below = () => import('./LaterScenes.tsx')

export const LaterScenes = lazy(() => below().then((module) => ({ default: module.LaterScenes })))
export const Footer = lazy(() => below().then((module) => ({ default: module.Footer })))
export const ThemeSwitch = lazy(() => below().then((module) => ({ default: module.ThemeSwitch })))

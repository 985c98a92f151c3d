import { useSyncExternalStore } from 'react'
import { parseView, plainView, printView, type View } from './view.ts'

const listeners = new Set<() => void>()
// The view before the browser's Back or Forward: what was chosen while a figure was open outlives its closing, and so
// does the language, which the path holds.
let last = plainView
let lastPath = ''
let isGoingBack = false

/** A part of the view; renders again only when this part changes. */
export function useViewPart<Part extends string | number | boolean | null>(partOf: (view: View) => Part): Part {
  return useSyncExternalStore(
    subscribe,
    () => partOf(parseView(location.search)),
    () => partOf(plainView),
  )
}

/** Changes the address without a step in the history. */
export function changeView(change: Partial<View>): void {
  write(change, 'replaceState', history.state)
}

/** Opens a figure's claims: a step in the history, so that Back closes them. */
export function openFigure(scene: string, fact: string): void {
  const open = { scene, fact }
  if (hasOpened()) write({ open }, 'replaceState', history.state)
  else write({ open }, 'pushState', { opened: true })
}

/** Closes the open figure: goes back where opening it made a step, else takes it out of the address. */
export function closeFigure(): void {
  if (isGoingBack) return
  isGoingBack = hasOpened()
  if (isGoingBack) history.back()
  else write({ open: null }, 'replaceState', null)
}

function hasOpened(): boolean {
  return (history.state as { opened?: boolean } | null)?.opened === true
}

/** Puts another address of the same page in the place of this one. */
export function writeAddress(address: string, state: unknown = history.state): void {
  enter(address, 'replaceState', state)
}

/** Writes a change of the view into the address, as a step in the history or in the place of this one. */
export function write(
  change: Partial<View>,
  method: 'pushState' | 'replaceState',
  state: unknown,
  path = location.pathname,
): void {
  enter(`${path}${printView({ ...parseView(location.search), ...change })}${location.hash}`, method, state)
}

function enter(address: string, method: 'pushState' | 'replaceState', state: unknown): void {
  history[method](state, '', address)
  keep()
  for (const listener of listeners) listener()
}

function onPopState(): void {
  isGoingBack = false
  const { open } = parseView(location.search)
  if (last.open !== null && open === null) write({ ...last, open }, 'replaceState', history.state, lastPath)
  keep()
  for (const listener of listeners) listener()
}

function keep(): void {
  last = parseView(location.search)
  lastPath = location.pathname
}

/** Calls back when the address changes. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    keep()
    window.addEventListener('popstate', onPopState)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', onPopState)
  }
}

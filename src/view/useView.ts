import { useSyncExternalStore } from 'react'
import { parseView, plainView, printView, type View } from './view.ts'

const listeners = new Set<() => void>()
// The view before the browser's Back or Forward: what was chosen while a figure was open outlives its closing.
let last = plainView
let isGoingBack = false

/** The view that the address holds now; renders again when the address changes. */
export function useView(): View {
  return parseView(useSyncExternalStore(subscribe, currentSearch))
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

function write(change: Partial<View>, method: 'pushState' | 'replaceState', state: unknown): void {
  last = { ...parseView(location.search), ...change }
  history[method](state, '', `${location.pathname}${printView(last)}${location.hash}`)
  for (const listener of listeners) listener()
}

function onPopState(): void {
  isGoingBack = false
  const { open } = parseView(location.search)
  if (last.open !== null && open === null) write({ ...last, open }, 'replaceState', history.state)
  last = parseView(location.search)
  for (const listener of listeners) listener()
}

function currentSearch(): string {
  return location.search
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    last = parseView(location.search)
    window.addEventListener('popstate', onPopState)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', onPopState)
  }
}

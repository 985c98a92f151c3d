import { useSyncExternalStore } from 'react'
import { parseView, printView, type View } from './view.ts'

const listeners = new Set<() => void>()

/** The view that the address holds now; renders again when the address changes. */
export function useView(): View {
  return parseView(useSyncExternalStore(subscribe, currentSearch, () => ''))
}

/** Changes the address without a step in the history. */
export function changeView(change: Partial<View>): void {
  write(change, 'replaceState', history.state)
}

/** Opens a figure's claims: a step in the history, so that Back closes them. */
export function openFigure(scene: string, fact: string): void {
  const isOpen = parseView(location.search).open !== null
  write({ open: { scene, fact } }, isOpen ? 'replaceState' : 'pushState', isOpen ? history.state : { opened: true })
}

/** Closes the open figure: goes back where opening it made a step, else takes it out of the address. */
export function closeFigure(): void {
  if ((history.state as { opened?: boolean } | null)?.opened === true) history.back()
  else write({ open: null }, 'replaceState', null)
}

function write(change: Partial<View>, method: 'pushState' | 'replaceState', state: unknown): void {
  const search = printView({ ...parseView(location.search), ...change })
  history[method](state, '', `${location.pathname}${search}${location.hash}`)
  for (const listener of listeners) listener()
}

function currentSearch(): string {
  return location.search
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

import { flushSync } from 'react-dom'
import { holdPlace } from './holdPlace.ts'

/** "asked" is before the browser lays the page out for paper, "paper" once it has. */
export type PrintPhase = 'screen' | 'asked' | 'paper'

const listeners = new Set<() => void>()
let phase: PrintPhase = 'screen'
let media: MediaQueryList | null = null
let putBack = () => {}

export function printPhase(): PrintPhase {
  return phase
}

/**
 * Calls back as printing begins and ends. The browser takes the page as it stands when this returns, so
 * what it changes is drawn at once. Where a browser lays out for paper without a word, it ends with "asked".
 */
export function watchPrinting(listener: () => void): () => void {
  if (listeners.size === 0) begin()
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) end()
  }
}

// Where a browser prints without saying when it has, the reader's next act shows that the page is on a screen.
const ends = ['afterprint', 'pointerdown', 'keydown'] as const

function begin(): void {
  media = matchMedia('print')
  phase = media.matches ? 'paper' : 'screen'
  media.addEventListener('change', onMedia)
  window.addEventListener('beforeprint', onBefore)
  for (const name of ends) window.addEventListener(name, onEnd)
}

function end(): void {
  media?.removeEventListener('change', onMedia)
  window.removeEventListener('beforeprint', onBefore)
  for (const name of ends) window.removeEventListener(name, onEnd)
}

function onBefore(): void {
  change('asked')
}

function onMedia(): void {
  // Where paper needs a font that the screen did not, Chromium lays out for the screen once more before it prints.
  if (phase !== 'asked' || media?.matches) onEnd()
}

function onEnd(): void {
  change(media?.matches ? 'paper' : 'screen')
}

function change(next: PrintPhase): void {
  if (next === phase) return
  if (phase === 'screen') putBack = holdPlace()
  phase = next
  flushSync(() => {
    for (const listener of listeners) listener()
  })
  if (phase === 'screen') putBack()
}

import { useEffect, useRef } from 'react'
import type { Action } from './shortcuts.ts'
import { type Channel, openChannel, type Shown, type Wish } from './stageChannel.ts'

interface Wall {
  readonly shown: Pick<Shown, 'place' | 'fact' | 'blank' | 'language' | 'theme' | 'asof' | 'if'>
  readonly act: (action: Action, code: string) => void
  readonly fulfil: (wish: Wish) => void
  /** A presenter's window is there. */
  readonly onAsked: () => void
}

/** Tells presenters' windows what this wall shows, when it changes and when they ask; does what they ask for. Without one nothing is missing. */
export function useWallChannel(wall: Wall): void {
  const latest = useRef(wall)
  const said = useRef<() => void>(() => {})
  useEffect(() => {
    latest.current = wall
  })
  useEffect(() => {
    const id = `${Math.random()}`.slice(2)
    let began: number | null = null
    const say = (to: Channel) => {
      const elapsedMs = began === null ? null : performance.now() - began
      const screen = {
        widthPx: window.innerWidth,
        heightPx: window.innerHeight,
        isSeen: document.visibilityState === 'visible',
      }
      to.tell({ kind: 'shown', shown: { ...latest.current.shown, ...screen, wall: id, elapsedMs } })
    }
    const channel = openChannel((signal) => {
      if (signal.kind === 'ask') {
        say(channel)
        latest.current.onAsked()
      }
      // There may be other walls in this browser, one that was forgotten among them.
      if (!('to' in signal) || signal.to !== id) return
      if (signal.kind === 'act') return latest.current.act(signal.action, signal.code)
      if (signal.wish.elapsedMs !== undefined) began = performance.now() - signal.wish.elapsedMs
      latest.current.fulfil(signal.wish)
    })
    const part = () => channel.tell({ kind: 'closing', wall: id })
    said.current = () => say(channel)
    window.addEventListener('pagehide', part)
    return () => {
      window.removeEventListener('pagehide', part)
      part()
      channel.close()
      said.current = () => {}
    }
  }, [])
  const { place, fact, blank, language, theme, asof, if: scenario } = wall.shown
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew when something of it is another.
  useEffect(() => said.current(), [place.scene, place.step, fact, blank, language, theme, asof, scenario])
}

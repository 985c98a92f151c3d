import { useEffect, useRef } from 'react'
import { type Action, actionOf } from './shortcuts.ts'

/** Does what the keys of presenters and clickers ask for. The listener stays: one that is renewed while a key is told of misses it. */
export function useShortcuts(hasLetters: boolean, act: (action: Action, code: string) => void): void {
  const latest = useRef({ hasLetters, act })
  useEffect(() => {
    latest.current = { hasLetters, act }
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOf(event, latest.current.hasLetters)
      if (action === null) return
      event.preventDefault()
      // A key that is held would flash the screen, or leave it.
      if (event.repeat) return
      latest.current.act(action, event.code)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

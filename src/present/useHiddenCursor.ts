import { type RefObject, useEffect } from 'react'

const hiddenAfterMs = 3000

/** Hides the pointer where it rests: `data-idle` stands on the element until it moves again. */
export function useHiddenCursor(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = element.current
    if (box === null) return
    let timer = 0
    const move = () => {
      delete box.dataset['idle']
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        box.dataset['idle'] = ''
      }, hiddenAfterMs)
    }
    move()
    box.addEventListener('pointermove', move)
    return () => {
      clearTimeout(timer)
      box.removeEventListener('pointermove', move)
    }
  }, [element])
}

import { type RefObject, useEffect, useRef } from 'react'

const leastPx = 48

/** A finger drawn to the left or upwards asks for the next step, to the right or downwards for the one before. */
export function useSwipe(element: RefObject<HTMLElement | null>, onSwipe: (way: 'next' | 'back') => void): void {
  const swiped = useRef(onSwipe)
  useEffect(() => {
    swiped.current = onSwipe
  })
  useEffect(() => {
    const box = element.current
    if (box === null) return
    let from: { readonly x: number; readonly y: number } | null = null
    const down = ({ pointerType, clientX, clientY }: PointerEvent) => {
      from = pointerType === 'mouse' ? null : { x: clientX, y: clientY }
    }
    const up = ({ clientX, clientY }: PointerEvent) => {
      if (from === null) return
      const [x, y] = [clientX - from.x, clientY - from.y]
      from = null
      const way = Math.abs(x) > Math.abs(y) ? x : y
      if (Math.abs(way) >= leastPx) swiped.current(way < 0 ? 'next' : 'back')
    }
    box.addEventListener('pointerdown', down)
    box.addEventListener('pointerup', up)
    return () => {
      box.removeEventListener('pointerdown', down)
      box.removeEventListener('pointerup', up)
    }
  }, [element])
}

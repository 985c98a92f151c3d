import { type RefCallback, useCallback, useState } from 'react'
import { isFar } from './isFar.ts'

/**
 * The height that rows of text have taken at a width, so that bars can stand beside them even where the
 * reader's own text spacing makes them higher; null until they have been measured at that width.
 */
export function useRowsHeight(widthPx: number): { ref: RefCallback<HTMLElement>; heightPx: number | null } {
  const [size, setSize] = useState({ widthPx: 0, heightPx: 0 })
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const measure = () => {
      const now = { widthPx: Math.floor(element.clientWidth), heightPx: element.clientHeight }
      setSize((old) => (old.widthPx === now.widthPx && old.heightPx === now.heightPx ? old : now))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    if (!isFar(element)) measure()
    return () => observer.disconnect()
  }, [])
  return { ref, heightPx: size.widthPx === widthPx && size.heightPx > 0 ? size.heightPx : null }
}

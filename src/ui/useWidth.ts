import { type RefCallback, useCallback, useState } from 'react'

export interface Width {
  readonly ref: RefCallback<HTMLElement>
  /** 0 until the element has been measured. */
  readonly widthPx: number
  /** The size of the page's letters, which drawings follow. */
  readonly remPx: number
}

/** The width of an element, followed as it changes. */
export function useWidth(): Width {
  const [size, setSize] = useState({ widthPx: 0, remPx: 16 })
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const measure = () => {
      const widthPx = Math.floor(element.clientWidth)
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setSize((old) => (old.widthPx === widthPx && old.remPx === remPx ? old : { widthPx, remPx }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [])
  return { ref, ...size }
}

import { type RefCallback, useCallback, useState } from 'react'
import { isFar } from './isFar.ts'
import { printPhase, watchPrinting } from './printPhase.ts'
import { useDrawn } from './useDrawn.ts'

export interface Width {
  readonly ref: RefCallback<HTMLElement>
  /** 0 until the element has been measured. */
  readonly widthPx: number
  /** The size of the page's letters, which drawings follow. */
  readonly remPx: number
}

/** What `styles/print.css` makes of a sheet of A4. */
const paper = { widthPx: 703, remPx: 12 }

/** The width of an element, followed as it changes, onto paper too; on the page that the build draws, a given one. */
export function useWidth(drawnPx = 0): Width {
  const isDrawn = useDrawn()
  const [size, setSize] = useState({ widthPx: 0, remPx: 16 })
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return
    const measure = () => {
      const { widthPx, remPx } = printPhase() === 'asked' ? expected(element) : measured(element)
      setSize((old) => (old.widthPx === widthPx && old.remPx === remPx ? old : { widthPx, remPx }))
    }
    const observer = new ResizeObserver(measure)
    const unwatch = watchPrinting(measure)
    observer.observe(element)
    if (!isFar(element)) measure()
    return () => {
      observer.disconnect()
      unwatch()
    }
  }, [])
  return { ref, ...size, ...(isDrawn && { widthPx: drawnPx }) }
}

function measured(element: HTMLElement): Omit<Width, 'ref'> {
  const remPx = Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize) || 16
  return { widthPx: Math.floor(element.clientWidth), remPx }
}

/** Before the layout for paper, an element is expected to keep its share of its scene's width. */
function expected(element: HTMLElement): Omit<Width, 'ref'> {
  const scene = element.closest('main > section')?.clientWidth || element.clientWidth
  return { widthPx: Math.floor((paper.widthPx * element.clientWidth) / scene), remPx: paper.remPx }
}

import { useEffect, useEffectEvent } from 'react'

const open: (() => void)[] = []

/** Calls back on Escape, wherever the focus is; of several things open, only the one that opened last. */
export function useEscape(onEscape: () => void): void {
  const onLast = useEffectEvent(onEscape)
  useEffect(() => {
    const layer = () => onLast()
    open.push(layer)
    if (open.length === 1) document.addEventListener('keydown', closeLast)
    return () => {
      open.splice(open.indexOf(layer), 1)
      if (open.length === 0) document.removeEventListener('keydown', closeLast)
    }
  }, [])
}

function closeLast(event: KeyboardEvent): void {
  if (event.key === 'Escape') open.at(-1)?.()
}

import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './Folded.module.css'
import { usePrinting } from './usePrinting.ts'

/** Content behind a line that opens it; on paper, where nothing can be opened, it is open. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null)
  const isPrinting = usePrinting()
  useLayoutEffect(() => {
    const element = details.current
    if (!isPrinting || element === null || element.open) return
    element.open = true
    return () => {
      element.open = false
    }
  }, [isPrinting])
  return (
    <details ref={details} className={styles.folded}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

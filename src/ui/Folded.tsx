import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './Folded.module.css'
import { printPhase } from './printPhase.ts'
import { usePrinting } from './usePrinting.ts'

interface Props {
  readonly summary: string
  readonly children: ReactNode
  /** Where its owner knows whether it is open, so that the content need not be there before. */
  readonly open?: boolean
  readonly onToggle?: (isOpen: boolean) => void
}

/** Content behind a line that opens it; on paper, where nothing can be opened, it is open. */
export function Folded({ summary, children, open, onToggle }: Props) {
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
    <details
      ref={details}
      className={styles.folded}
      open={open}
      // What is opened for paper was not opened by the reader.
      onToggle={(event) => printPhase() === 'screen' && onToggle?.(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

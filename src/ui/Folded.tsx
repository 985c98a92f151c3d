import type { ReactNode } from 'react'
import styles from './Folded.module.css'

/** Content behind a line that opens it. */
export function Folded({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className={styles.folded}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}

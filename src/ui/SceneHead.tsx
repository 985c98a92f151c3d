import type { ReactNode } from 'react'
import styles from './SceneHead.module.css'

/** Letters. */
const longFrom = 80

/** A scene's finding as its heading, and a note beside it. */
export function SceneHead({ id, finding, note }: { id: string; finding: string; note: ReactNode }) {
  return (
    <div className={styles.head}>
      <h2 id={`${id}-heading`} className={styles.finding} data-long={finding.length > longFrom}>
        {finding}
      </h2>
      <div className={styles.note}>{note}</div>
    </div>
  )
}

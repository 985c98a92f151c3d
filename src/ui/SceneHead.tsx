import type { ReactNode } from 'react'
import styles from './SceneHead.module.css'
import { textWidth } from './textWidth.ts'

/** As wide as 80 Latin letters. */
const longFromEm = textWidth('n'.repeat(80), 1)

/** A scene's finding as its heading, and a note beside it. */
export function SceneHead({ id, finding, note }: { id: string; finding: string; note: ReactNode }) {
  return (
    <div className={styles.head}>
      <h2 id={`${id}-heading`} className={styles.finding} data-long={textWidth(finding, 1) > longFromEm}>
        {finding}
      </h2>
      <div className={styles.note}>{note}</div>
    </div>
  )
}

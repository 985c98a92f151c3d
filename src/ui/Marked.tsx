import type { ReactNode } from 'react'
import styles from './Marked.module.css'
import { type MarkKind, StatusMark } from './StatusMark.tsx'

/** Words behind their mark; further lines stay clear of it. */
export function Marked({ kind, children }: { kind: MarkKind; children: ReactNode }) {
  return (
    <span className={styles.marked} data-kind={kind}>
      <StatusMark kind={kind} />
      <span>{children}</span>
    </span>
  )
}

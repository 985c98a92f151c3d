import type { ReactElement } from 'react'
import type { Grade } from '../plant/milestones.ts'
import styles from './StatusMark.module.css'

export type MarkKind = Grade | 'derived' | 'none' | 'differ' | 'parcel' | 'alert'

const square = <rect x="1.4" y="1.4" width="9.2" height="9.2" fill="none" stroke="currentColor" strokeWidth="1.8" />

/** The shapes of the evidence marks on a grid of 12 units. */
export const markShapes: Record<MarkKind, ReactElement> = {
  reported: <rect x=".5" y=".5" width="11" height="11" />,
  announced: square,
  passed: (
    <>
      {square}
      <path d="M1.6 10.4 10.4 1.6" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  derived: <path d="M.5 2.6h11v2.2H.5zM.5 7.2h11v2.2H.5z" />,
  none: <path d="M.9 4.6v6h10.2v-6" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  differ: (
    <>
      <path d="M.5 2.9h11v2H.5zM.5 7.2h11v2H.5z" />
      <path d="M8.9.6 3.1 11.4" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
  parcel: <rect x=".2" y="2.4" width="11.6" height="7.25" fill="var(--field)" stroke="var(--ink)" strokeWidth="1.2" />,
  alert: <path d="M6 .8 11.6 11H.4zM5.3 4.4v3h1.4v-3zM5.3 8.4v1.3h1.4V8.4z" fillRule="evenodd" />,
}

/** A mark of evidence. Hidden from assistive technology: a word always stands beside it. */
export function StatusMark({ kind }: { kind: MarkKind }) {
  return (
    <svg className={styles.mark} data-kind={kind} viewBox="0 0 12 12" aria-hidden="true">
      {markShapes[kind]}
    </svg>
  )
}

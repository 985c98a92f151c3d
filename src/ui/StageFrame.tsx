import { type ReactNode, useRef } from 'react'
import styles from './StageFrame.module.css'
import { useFit } from './useFit.ts'

interface Props {
  /** The one statement; null where the drawing says it. */
  readonly heading: string | null
  /** Who says so, and what is our arithmetic. */
  readonly evidence: ReactNode
  /** What makes the content another: its letters are fitted anew. */
  readonly fitted: string
  readonly children: ReactNode
}

/** A scene on the stage: one statement, one drawing, one line of evidence, each as large as there is room. */
export function StageFrame({ heading, evidence, fitted, children }: Props) {
  const frame = useRef<HTMLElement>(null)
  useFit(frame, `${heading} ${fitted}`)
  return (
    <section ref={frame} className={styles.frame} aria-labelledby={heading === null ? undefined : 'stage-heading'}>
      {heading !== null && (
        <h1 id="stage-heading" className={styles.heading}>
          {heading}
        </h1>
      )}
      <div className={styles.body} data-room>
        {children}
      </div>
      <p className={styles.evidence}>{evidence}</p>
    </section>
  )
}

import type { ReactNode } from 'react'
import styles from './ScenarioMark.module.css'

const places = [1.7, 6, 10.3]

/** The mark of a scenario, nine dots. Hidden from assistive technology: a word always stands beside it. */
export function ScenarioDots() {
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
      {places.map((y) => places.map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.35" />))}
    </svg>
  )
}

/**
 * Words of a scenario behind its mark: the reader's own, in the colour that nothing else has. It comes with the scenes
 * below the first view, where nothing is a scenario.
 */
export function ScenarioMark({ children }: { children: ReactNode }) {
  return (
    <span className={styles.marked}>
      <ScenarioDots />
      <span>{children}</span>
    </span>
  )
}

import type { ReactNode } from 'react'
import type { Opened } from '../../view/useOpened.ts'
import styles from './FactOpener.module.css'

interface Props {
  readonly fact: string
  readonly opened: Opened
  /** Further buttons of a fact have ids of their own; the focus goes back to the first. */
  readonly index?: number
  readonly children: ReactNode
}

/** Words of this scene that open the claims behind a fact. */
export function FactOpener({ fact, opened, index = 0, children }: Props) {
  const id = opened.opener(fact)
  return (
    <button
      type="button"
      id={index === 0 ? id : `${id}-${index + 1}`}
      className={styles.opener}
      aria-expanded={opened.fact === fact}
      onClick={() => opened.toggle(fact)}
    >
      {children}
    </button>
  )
}

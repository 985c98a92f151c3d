import type { ReactNode } from 'react'
import styles from './FactOpener.module.css'

/** Which fact of a scene is open, and how one is opened. */
export interface Openable {
  readonly fact: string | null
  readonly toggle: (fact: string) => void
  /** The id of the button that opens a fact, to which the focus goes back. */
  readonly opener: (fact: string) => string
}

interface Props {
  readonly fact: string
  readonly opened: Openable
  /** Further buttons of a fact have ids of their own; the focus goes back to the first. */
  readonly index?: number
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Words that open the claims behind a fact. */
export function FactOpener({ fact, opened, index = 0, className, children }: Props) {
  const id = opened.opener(fact)
  return (
    <button
      type="button"
      id={index === 0 ? id : `${id}-${index + 1}`}
      className={className === undefined ? styles.opener : `${styles.opener} ${className}`}
      aria-expanded={opened.fact === fact}
      onClick={() => opened.toggle(fact)}
    >
      {children}
    </button>
  )
}

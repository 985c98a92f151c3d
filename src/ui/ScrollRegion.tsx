import type { ReactNode } from 'react'
import styles from './ScrollRegion.module.css'

interface Props {
  readonly name: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part that scrolls sideways by itself where it is wider than the page. */
export function ScrollRegion({ name, className, children }: Props) {
  return (
    <section
      className={className === undefined ? styles.scroll : `${styles.scroll} ${className}`}
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}

import type { ReactNode } from 'react'
import { useWords } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { Marked } from '../ui/Marked.tsx'
import styles from './SceneBoundary.module.css'

/** An error inside one scene leaves the others whole, and a new record tries it again. */
export function SceneBoundary({ children, of }: { children: ReactNode; of: KnownPlant }) {
  return (
    <Boundary of={of} fallback={<Crash />}>
      {children}
    </Boundary>
  )
}

function Crash() {
  const { t } = useWords()
  return (
    <section className={styles.crash} role="alert">
      <h2>
        <Marked kind="alert">{t.failure.crashTitle}</Marked>
      </h2>
      <p>{t.failure.crashText}</p>
    </section>
  )
}

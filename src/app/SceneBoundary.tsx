import { Component, type ReactNode } from 'react'
import { useWords } from '../i18n/words.ts'
import { Marked } from '../ui/Marked.tsx'
import styles from './SceneBoundary.module.css'

/** Keeps an error inside one scene from taking the others with it. */
export class SceneBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Crash /> : this.props.children
  }
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

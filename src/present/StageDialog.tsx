import { type ReactNode, useEffect, useRef } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { useFit } from '../ui/useFit.ts'
import styles from './StageDialog.module.css'

interface Props {
  /** What it is called. */
  readonly name: string
  /** What stands at its head, where that is more than its name. */
  readonly heading?: ReactNode
  /** What makes the content another: its letters are fitted anew. */
  readonly fitted: string
  readonly onClose: () => void
  /** The room in the middle, then what stands at the foot. */
  readonly children: ReactNode
}

/** What lies over a scene for a while: it has the focus, a heading, and a button that closes it. */
export function StageDialog({ name, heading = name, fitted, onClose, children }: Props) {
  const { t, language } = useSceneWords()
  const dialog = useRef<HTMLElement>(null)
  useEffect(() => dialog.current?.focus(), [])
  useFit(dialog, `${fitted} ${language}`)
  return (
    <section ref={dialog} className={styles.dialog} role="dialog" aria-label={name} tabIndex={-1}>
      <header>
        <h2>{heading}</h2>
        <button type="button" onClick={onClose}>
          {t.ledger.close}
        </button>
      </header>
      {children}
    </section>
  )
}

import { useState } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import styles from './CopyLink.module.css'

interface Props {
  /** What makes the link another one: what was said of the last is then gone. */
  readonly of: string
  /** Makes the address that of what is shown. */
  readonly settle: () => void
}

/** Puts the scenario's link on the clipboard; where that is refused, shows it to be copied by hand. */
export function CopyLink({ of, settle }: Props) {
  const { t } = useSceneWords()
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly refused: string | null } | null>(null)
  const copy = async () => {
    settle()
    const link = new URL(location.href)
    link.hash = 'whatif'
    try {
      await navigator.clipboard.writeText(link.href)
      setOutcome({ of, refused: null })
    } catch {
      setOutcome({ of, refused: link.href })
    }
  }
  const isSaid = outcome?.of === of
  return (
    <>
      <button type="button" className={styles.button} onClick={copy}>
        {t.whatIf.copy}
      </button>
      <span role="status" className={styles.outcome}>
        {isSaid && outcome.refused === null && t.whatIf.copied}
        {isSaid && outcome.refused !== null && (
          <>
            {t.whatIf.notCopied} <span data-address>{outcome.refused}</span>
          </>
        )}
      </span>
    </>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import { useCopied } from '../../ui/useCopied.ts'
import styles from './CopyLink.module.css'

/** Puts the scenario's link on the clipboard; where that is refused, shows it to be copied by hand. `settle` makes the address that of what is shown. */
export function CopyLink({ settle }: { settle: () => void }) {
  const { t } = useSceneWords()
  const { tried, copy } = useCopied()
  const copyLink = () => {
    settle()
    const link = new URL(location.href)
    link.hash = 'whatif'
    return copy(link.href)
  }
  return (
    <>
      <button type="button" className={styles.button} onClick={copyLink}>
        {t.whatIf.copy}
      </button>
      <span role="status" className={styles.outcome}>
        {tried?.isCopied === true && t.whatIf.copied}
        {tried?.isCopied === false && (
          <>
            {t.whatIf.notCopied} <span data-address>{tried.text}</span>
          </>
        )}
      </span>
    </>
  )
}

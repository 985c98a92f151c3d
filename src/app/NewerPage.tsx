import { useSceneWords } from '../i18n/sceneWords.ts'
import styles from './FootBar.module.css'
import { useNewerPage } from './offline.ts'

/** Says at the foot of the window that a newer version of the page is there. Nothing moves, and nothing is taken by itself. */
export function NewerPage() {
  const { t } = useSceneWords()
  const newer = useNewerPage()
  return (
    // There before its words, which a screen reader then reads out.
    <div role="status" className={styles.bar} data-shown={newer !== null}>
      {newer && (
        <div className={styles.row}>
          <p>{t.newerPage.ready}</p>
          <div>
            <button type="button" onClick={newer.show}>
              {t.newerPage.show}
            </button>
            <button type="button" onClick={newer.putOff}>
              {t.newerPage.later}
            </button>
          </div>
        </div>
      )}
    </div>
  )
}

import { useSceneWords } from '../i18n/sceneWords.ts'
import { enterStage } from '../view/enterStage.ts'
import styles from './ThemeSwitch.module.css'

/** Shows the page as a presentation, from its first scene on. */
export function PresentButton() {
  const { t } = useSceneWords()
  return (
    <button type="button" className={styles.switch} onClick={() => enterStage('opening')}>
      {t.stage.present}
    </button>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import { changeView } from '../../view/useView.ts'
import styles from './ChartTableSwitch.module.css'

/** Chart or table: the same rows either way. */
export function ChartTableSwitch({ shown }: { shown: 'chart' | 'table' }) {
  const { t } = useSceneWords()
  return (
    <fieldset className={styles.switch}>
      <legend data-visually="hidden">{t.timeline.show}</legend>
      {(['chart', 'table'] as const).map((form) => (
        <button key={form} type="button" aria-pressed={form === shown} onClick={() => changeView({ timeline: form })}>
          {t.timeline[form]}
        </button>
      ))}
    </fieldset>
  )
}

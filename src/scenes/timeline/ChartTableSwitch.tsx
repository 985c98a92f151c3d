import { useSceneWords } from '../../i18n/sceneWords.ts'
import { ChoiceSwitch } from '../../ui/ChoiceSwitch.tsx'
import { changeView } from '../../view/useView.ts'
import styles from './ChartTableSwitch.module.css'

/** Chart or table: the same rows either way. */
export function ChartTableSwitch({ shown }: { shown: 'chart' | 'table' }) {
  const { t } = useSceneWords()
  return (
    <div className={styles.switch}>
      <ChoiceSwitch
        name={t.timeline.show}
        isNameHidden
        labels={t.timeline}
        choices={['chart', 'table']}
        chosen={shown}
        onChoose={(form) => changeView({ timeline: form })}
      />
    </div>
  )
}

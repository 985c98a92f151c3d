import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import styles from './ruledList.module.css'

/** What sources say and the record does not repeat, by kind: the content of a rumour is not told. */
export function LeftOut({ plant }: { plant: KnownPlant }) {
  const { t, text } = useSceneWords()
  if (plant.leftOut.length === 0) return null
  return (
    <>
      <h3>{t.method.leftOut}</h3>
      <ul className={styles.list}>
        {plant.leftOut.map((one) => (
          <li key={one.id}>{text(one.text)}</li>
        ))}
      </ul>
    </>
  )
}

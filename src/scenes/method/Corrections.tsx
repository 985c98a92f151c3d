import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { useInSite } from '../../view/useInSite.ts'
import styles from './ruledList.module.css'

/** To whom corrections go, what they need, and where the record lies. */
export function Corrections({ plant }: { plant: KnownPlant }) {
  const { t, text } = useSceneWords()
  const { publishedBy } = plant
  return (
    <>
      <h3>{t.method.correct}</h3>
      <p>{t.method.correctTo(publishedBy === undefined ? null : text(publishedBy.name))}</p>
      <p>{t.method.correctKept}</p>
      <ul className={styles.list}>
        {publishedBy && (
          <li>
            <a href={publishedBy.contact}>{t.ledger.report}</a>
          </li>
        )}
        <li>
          <a href={useInSite('data/plant.json')}>{t.footer.data}</a>
        </li>
        <li>
          <a href={useInSite('data/plant.schema.json')}>{t.method.schema}</a>
        </li>
      </ul>
    </>
  )
}

import { useState } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../plant/asKnownOn.ts'
import { changesSince, entryCounts } from '../plant/changeLog.ts'
import { useDrawn } from '../ui/useDrawn.ts'
import { changeView } from '../view/useView.ts'
import styles from './FootBar.module.css'
import { useLastVisit } from './useLastVisit.ts'

/** Where the method has the change log. */
const place = '#change-log'

/**
 * Tells a reader who comes back how much was entered in the record meanwhile, and leads there. It moves nothing, and is
 * no live region: it is there when he arrives, and a record that comes later changes its numbers without a word.
 */
export function SinceLastVisit({ plant }: { plant: KnownPlant }) {
  const { t, format } = useSceneWords()
  const isDrawn = useDrawn()
  const isNow = !isEarlier(plant)
  const day = useLastVisit(isNow ? plant.newest : null)
  const [isAway, setAway] = useState(false)
  const changes = day === null ? [] : changesSince(plant.newest, day)
  if (isDrawn || !isNow || isAway || day === null || changes.length === 0) return null
  const words = t.changeLog.returning
  const show = () => {
    changeView({ recorded: `${day}..` })
    setAway(true)
  }
  return (
    <section className={styles.bar} aria-label={words.name} data-shown="true" data-waits="" data-print="none">
      <div className={styles.row}>
        <p>{words.note(format.date(day), t.changeLog.entries(entryCounts(changes), format.number))}</p>
        <div>
          <a href={place} onClick={show}>
            {words.show}
          </a>
          <button type="button" onClick={() => setAway(true)}>
            {t.ledger.close}
          </button>
        </div>
      </div>
    </section>
  )
}

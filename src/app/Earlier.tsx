import { useSceneWords } from '../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../plant/asKnownOn.ts'
import { DayChooser } from '../ui/DayChooser.tsx'
import { impossibleDay } from '../ui/impossibleDay.ts'
import { useDay } from '../ui/useDay.ts'
import { useImpossibleDay } from '../view/useImpossibleDay.ts'
import { changeView } from '../view/useView.ts'
import styles from './Earlier.module.css'
import { SinceLastVisit } from './SinceLastVisit.tsx'

/** Says over all of the page on which earlier day it stands, and leads back; or that an address named no such day. */
export function Earlier({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t, format } = words
  const impossible = useImpossibleDay(plant)
  const isBefore = isEarlier(plant)
  const isTold = impossible.isTold && !isBefore
  const show = useDay(plant, ask)
  return (
    <>
      {/* There before its words, which a screen reader then reads out. */}
      <div className={styles.place} data-shown={isBefore || isTold}>
        <div className={styles.row}>
          <p role="status">
            {isBefore && (
              <>
                <b>{t.asKnown.band(format.date(plant.day))}.</b> <span>{t.asKnown.left}</span>
              </>
            )}
            {isTold && impossibleDay(words, plant)}
          </p>
          {isBefore && <DayChooser plant={plant} ask={ask} />}
          {(isBefore || isTold) && (
            <button
              type="button"
              data-print="none"
              onClick={() => (isBefore ? show(plant.checked) : impossible.forget())}
            >
              {isBefore ? t.asKnown.now : t.ledger.close}
            </button>
          )}
        </div>
      </div>
      <SinceLastVisit plant={plant} />
    </>
  )
}

function ask(asof: string): void {
  changeView({ asof })
}

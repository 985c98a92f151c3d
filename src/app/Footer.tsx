import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { ageOf } from '../plant/findings.ts'
import { newestDate } from '../plant/newestDate.ts'
import type { Day } from '../plant/partialDate.ts'
import { inSite } from '../view/site.ts'
import styles from './Footer.module.css'
import { usePaperLines } from './usePaperLines.ts'

/** When the record was checked, the record itself, and who publishes it where that is given. */
export function Footer({ plant, today }: { plant: KnownPlant; today: Day }) {
  const { t, format, text } = useSceneWords()
  const { days } = ageOf(plant.checked, today)
  const newest = newestDate(plant)
  usePaperLines(plant)
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <p>
          {text(plant.plant.legalName)}. {t.footer.checked(format.dateOn(plant.checked), t.footer.days(days))}.{' '}
          {newest && `${t.footer.newest(format.date(newest))}.`}
        </p>
        <p className={styles.computed}>{t.footer.computed}</p>
        <ul>
          {plant.publishedBy && (
            <li>
              <span>{t.footer.publishedBy(text(plant.publishedBy.name))}</span>{' '}
              <a href={plant.publishedBy.contact}>{t.footer.report}</a>
            </li>
          )}
          <li>
            <a href={inSite('data/plant.json')} download>
              {t.footer.data}
            </a>
          </li>
          <li>
            <button type="button" onClick={() => window.print()}>
              {t.footer.print}
            </button>
          </li>
        </ul>
      </div>
    </footer>
  )
}

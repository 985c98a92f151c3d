import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { ageOf } from '../plant/findings.ts'
import { newestDate } from '../plant/newestDate.ts'
import { carriedRecord } from '../view/site.ts'
import { useInSite } from '../view/useInSite.ts'
import styles from './Footer.module.css'
import { NewerPage } from './NewerPage.tsx'
import { usePaperLines } from './usePaperLines.ts'
import { useToday } from './useToday.ts'

/** When the record was checked, the record itself, and who publishes it where that is given. */
export function Footer({ plant }: { plant: KnownPlant }) {
  const { t, format, text } = useSceneWords()
  const today = useToday()
  const days = today === null ? null : t.footer.days(ageOf(plant.checked, today).days)
  const newest = newestDate(plant)
  usePaperLines(plant)
  return (
    <footer className={styles.footer}>
      <div className={styles.row}>
        <p>
          {text(plant.plant.legalName)}. {t.footer.checked(format.dateOn(plant.checked), days)}.{' '}
          {newest && `${t.footer.newest(format.date(newest))}.`}
        </p>
        {carriedRecord !== null && <p>{t.footer.carried(format.dateOn(plant.checked), carriedRecord)}.</p>}
        <p className={styles.computed}>{t.footer.computed}</p>
        <ul>
          {plant.publishedBy && (
            <li>
              <span>{t.footer.publishedBy(text(plant.publishedBy.name))}</span>{' '}
              <a href={plant.publishedBy.contact} rel="noopener noreferrer external">
                {t.footer.report}
              </a>
            </li>
          )}
          <li>
            <a href={useInSite('data/plant.json')} download>
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
      <NewerPage />
    </footer>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../../plant/asKnownOn.ts'
import { changeLog, changesSince, entryCounts } from '../../plant/changeLog.ts'
import { wholeDay } from '../../plant/partialDate.ts'
import { useFeed } from '../../view/useFeed.ts'
import { changeView, useViewPart } from '../../view/useView.ts'
import styles from './ChangeLog.module.css'
import { ChangeLogDays } from './ChangeLogDays.tsx'

/** How the record itself grew, day by day: all of it, or what was entered after the day that the address names. */
export function ChangeLog({ plant }: { plant: KnownPlant }) {
  const { t, format, language } = useSceneWords()
  const asked = useViewPart((view) => view.recorded)
  const since = wholeDay(/^(.*)\.\.$/.exec(asked)?.[1] ?? '')
  const feed = useFeed(language)
  if (isEarlier(plant)) {
    return (
      <>
        <h3 id="change-log">{t.changeLog.name}</h3>
        <p>{t.changeLog.newestOnly}</p>
      </>
    )
  }
  const days = since === null ? changeLog(plant.newest) : changesSince(plant.newest, since)
  const entries = t.changeLog.entries(entryCounts(days), format.number)
  return (
    <>
      <h3 id="change-log">{t.changeLog.name}</h3>
      <p>{t.changeLog.note}</p>
      <div className={styles.asked}>
        <p role="status">
          {since !== null &&
            (days.length === 0
              ? t.changeLog.sinceNone(format.date(since))
              : t.changeLog.since(format.date(since), entries))}
          {since === null && days.length === 0 && t.changeLog.empty}
        </p>
        {since !== null && (
          <button type="button" onClick={() => changeView({ recorded: '' })}>
            {t.changeLog.all}
          </button>
        )}
      </div>
      <ChangeLogDays key={since} plant={plant} days={days} areOpen={since !== null} />
      {feed !== null && (
        <p data-print="none">
          <a href={feed} type="application/atom+xml">
            {t.changeLog.feed.link}
          </a>
        </p>
      )}
    </>
  )
}

import { useState } from 'react'
import { useWords, type Words } from '../i18n/words.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { ageOf, type Status, statusOf } from '../plant/findings.ts'
import type { Milestone } from '../plant/milestones.ts'
import { OlderRecordError } from '../plant/olderRecordError.ts'
import type { Day } from '../plant/partialDate.ts'
import { Marked } from '../ui/Marked.tsx'
import type { MarkKind } from '../ui/StatusMark.tsx'
import styles from './StatusStrip.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly today: Day
  readonly failure: Error | null
  readonly onRetry: () => void
}

/** The state of the plant in a few marked sentences; before them, what is wrong with the record itself. */
export function StatusStrip({ plant, today, failure, onRetry }: Props) {
  const words = useWords()
  const { t, format } = words
  const [isUnfolded, setUnfolded] = useState(false)
  const age = ageOf(plant.checked, today)
  const list = statusOf(plant)
  const count = list.length + (age.stale ? 1 : 0)
  return (
    <section className={styles.strip} aria-label={t.status.name} data-alert={failure !== null} data-first>
      {failure !== null && (
        <p className={styles.alert} role="alert">
          <Marked kind="alert">
            {t.status[failure instanceof OlderRecordError ? 'older' : 'notRenewed'](format.dateOn(plant.checked))}
          </Marked>
          <button type="button" onClick={onRetry}>
            {t.tryAgain}
          </button>
        </p>
      )}
      <ul className={styles.list} data-unfolded={isUnfolded}>
        {age.stale && (
          <li>
            <Marked kind="alert">
              {t.status.stale(format.dateOn(plant.checked), age.days, format.number(age.days))}
            </Marked>
          </li>
        )}
        {list.map((status) => (
          <li key={status.says + ('milestone' in status ? status.milestone.id : '')}>
            <Marked kind={markOfStatus(status)}>{sentence(words, status)}</Marked>
          </li>
        ))}
      </ul>
      {count > 1 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {isUnfolded ? t.status.fewer : t.status.more(count - 1)}
        </button>
      )}
    </section>
  )
}

function sentence({ t, format, text }: Words, status: Status): string {
  switch (status.says) {
    case 'open':
      return t.status.open(dateText(format.dateOn, status.milestone))
    case 'happened':
      return t.status.happened(text(status.milestone.fact.happened), dateText(format.dateOn, status.milestone))
    case 'passed':
    case 'due':
      return t.status[status.says](text(status.milestone.fact.subject), dateText(format.dateFor, status.milestone))
    case 'undated':
      return t.status.undated(text(status.milestone.fact.subject))
    case 'output':
      return t.status.output(status.months)
    case 'no-output':
    case 'nothing':
      return t.status[status.says]
  }
}

function dateText(format: (date: string) => string, { date }: Milestone): string {
  return date === null ? '' : format(date)
}

function markOfStatus(status: Status): MarkKind {
  if ('milestone' in status) return status.milestone.grade
  return status.says === 'output' ? 'reported' : 'none'
}

import { useState } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import { asKnownOn, type KnownPlant } from '../../plant/asKnownOn.ts'
import { changesBetween } from '../../plant/changes.ts'
import type { Change } from '../../plant/changesByDay.ts'
import { askedDay, knownDays } from '../../plant/knownDays.ts'
import { DateField } from '../../ui/DateField.tsx'
import { StatementRun } from '../../ui/StatementRun.tsx'
import { useDay } from '../../ui/useDay.ts'
import { changeView, useViewPart } from '../../view/useView.ts'
import styles from './Changes.module.css'
import { ClaimRun } from './ClaimRun.tsx'

/** What became known of the record between two days that the reader chooses, day by day. */
export function Changes({ plant }: { plant: KnownPlant }) {
  const { t, format } = useSceneWords()
  const { changes } = t.asKnown
  const asked = useViewPart((view) => view.changes)
  const { newest } = plant
  const [first = newest.checked] = knownDays(newest)
  const [, given, end] = /^([\d-]{10})\.\.([\d-]{10})$/.exec(asked) ?? []
  const [typed, setTyped] = useState<{ readonly after?: string; readonly to?: string }>({})
  const { after = given || first, to = end ?? plant.day } = typed
  const [from, until] = [askedDay(newest, given ?? ''), askedDay(newest, end ?? '')]
  const isTime = from !== null && until !== null && from < until
  const list = isTime ? changesBetween(newest, from, until) : null
  const then = isTime ? asKnownOn(newest, until) : plant
  const claims = list?.reduce((sum, { facts, statements }) => sum + countOf(facts) + statements.length, 0) ?? 0
  const limits = { min: first, max: newest.checked }
  return (
    <>
      <h3 id="changes">{changes.name}</h3>
      <form
        className={styles.form}
        data-print="none"
        onSubmit={(event) => {
          event.preventDefault()
          setTyped({})
          changeView({ changes: `${after}..${to}` })
        }}
      >
        <DateField
          {...limits}
          label={changes.after}
          value={after}
          onType={(day) => setTyped({ ...typed, after: day })}
        />
        <DateField {...limits} label={changes.to} value={to} onType={(day) => setTyped({ ...typed, to: day })} />
        <button type="submit">{t.asKnown.apply}</button>
        {asked !== '' && (
          <button type="button" onClick={() => changeView({ changes: '' })}>
            {changes.hide}
          </button>
        )}
      </form>
      <p role="status">
        {asked === ''
          ? ''
          : list === null
            ? changes.wrong
            : list.length === 0
              ? changes.none
              : changes.sum(format.number(claims), format.number(list.length))}
      </p>
      {list !== null && (
        <ol className={styles.days}>
          {list.map((change) => (
            <Day key={change.day} plant={plant} then={then} change={change} />
          ))}
        </ol>
      )}
    </>
  )
}

interface DayProps {
  readonly plant: KnownPlant
  /** The record on the last of the days that were asked for: marks go by it. */
  readonly then: KnownPlant
  readonly change: Change
}

function Day({ plant, then, change: { day, facts, statements } }: DayProps) {
  const { t, format } = useSceneWords()
  const show = useDay(plant, (asof) => changeView({ asof }))
  const date = format.date(day)
  return (
    <li>
      <h4>
        <button type="button" aria-label={t.asKnown.changes.page(date)} onClick={() => show(day)}>
          {date}
        </button>
      </h4>
      <ul>
        {facts.flatMap(({ fact, claims }) =>
          claims.map((claim) => (
            <li key={claim.id}>
              <ClaimRun plant={then} fact={fact} claim={claim} />
            </li>
          )),
        )}
        {statements.map((statement) => (
          <StatementRun key={statement.id} plant={then} statement={statement} />
        ))}
      </ul>
    </li>
  )
}

function countOf(facts: Change['facts']): number {
  return facts.reduce((sum, { claims }) => sum + claims.length, 0)
}

import { useState } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import { asKnownOn, type KnownPlant } from '../../plant/asKnownOn.ts'
import { type Change, changesBetween } from '../../plant/changes.ts'
import { askedDay, knownDays } from '../../plant/knownDays.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { claimValue, factLabel, markOfClaim } from '../../ui/claimWords.ts'
import { DateField } from '../../ui/DateField.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { StatementRun } from '../../ui/StatementRun.tsx'
import { saidBy } from '../../ui/sayingWords.ts'
import { useDay } from '../../ui/useDay.ts'
import { changeView, useViewPart } from '../../view/useView.ts'
import styles from './Changes.module.css'

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
          claims.map((claim) => <ChangedClaim key={claim.id} plant={then} fact={fact} claim={claim} />),
        )}
        {statements.map((statement) => (
          <StatementRun key={statement.id} plant={then} statement={statement} />
        ))}
      </ul>
    </li>
  )
}

/** What it says of which fact, by whom; and that it is set aside, or weak. */
function ChangedClaim({ plant, fact, claim }: { plant: KnownPlant; fact: string; claim: Claim }) {
  const words = useSceneWords()
  const { t } = words
  const of = plant.facts[fact]
  return (
    <li>
      <Marked kind={markOfClaim(plant, claim)}>
        {of && factLabel(words, of, { fact, claim, others: [] })}: {claimValue(words, claim)}.{' '}
        {saidBy(words, plant, claim)}
        <SourceRef number={sourceNumber(plant, claim.source)} />
        {claim.rank === 'deprecated' && `. ${t.ledger.ranked.deprecated}`}
        {claim.support === 'weak' && `. ${t.ledger.support.weak}`}
      </Marked>
    </li>
  )
}

function countOf(facts: Change['facts']): number {
  return facts.reduce((sum, { claims }) => sum + claims.length, 0)
}

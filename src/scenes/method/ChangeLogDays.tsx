import { useState } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { changeLog, entryCounts } from '../../plant/changeLog.ts'
import type { Change } from '../../plant/changesByDay.ts'
import type { Day } from '../../plant/partialDate.ts'
import { factLabel } from '../../ui/claimWords.ts'
import { FactOpener } from '../../ui/FactOpener.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { OpenedLedger } from '../../ui/OpenedLedger.tsx'
import { StatementRun } from '../../ui/StatementRun.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useOpened } from '../../view/useOpened.ts'
import styles from './ChangeLog.module.css'
import { ClaimRun } from './ClaimRun.tsx'

/** A day with more claims is listed by its facts, and on paper only summed up: the appendix there has every claim. */
const mostClaims = 60

interface Props {
  readonly plant: KnownPlant
  /** The newest first. */
  readonly days: readonly Change[]
  /** Whether they are open until the reader folds them. */
  readonly areOpen: boolean
}

/** Days of the change log, each behind a line that sums it up. What is folded is not there yet: it may be hundreds of claims. */
export function ChangeLogDays({ plant, days, areOpen }: Props) {
  const { t, format } = useSceneWords()
  const opened = useOpened('changelog')
  const [toggled, setToggled] = useState<readonly Day[]>([])
  const isPrinting = usePrinting()
  const first = changeLog(plant.newest).at(-1)
  const isOpen = ({ day }: Change) => areOpen !== toggled.includes(day)
  const isListed = (change: Change) => isOpen(change) || (isPrinting && !isLong(change))
  const toggle = (change: Change, nowOpen: boolean) => {
    if (nowOpen === isOpen(change)) return
    setToggled(toggled.includes(change.day) ? toggled.filter((day) => day !== change.day) : [...toggled, change.day])
  }
  return (
    <>
      <ol className={styles.days}>
        {days.map((change, index) => {
          const entries = t.changeLog.entries(entryCounts([change]), format.number)
          return (
            <li key={change.day} id={`recorded-${change.day}`}>
              <Folded
                summary={t.changeLog[change === first ? 'began' : 'added'](format.date(change.day), entries)}
                open={isOpen(change)}
                onToggle={(nowOpen) => toggle(change, nowOpen)}
              >
                {isListed(change) && (
                  <DayList
                    plant={plant}
                    change={change}
                    opened={opened}
                    above={days.slice(0, index).filter((other) => isListed(other))}
                  />
                )}
              </Folded>
            </li>
          )
        })}
      </ol>
      <OpenedLedger plant={plant} opened={opened} />
    </>
  )
}

interface DayListProps {
  readonly plant: KnownPlant
  readonly change: Change
  readonly opened: ReturnType<typeof useOpened>
  /** The days listed before it: a fact that one of them tells of has its first button there. */
  readonly above: readonly Change[]
}

function DayList({ plant, change, opened, above }: DayListProps) {
  const words = useSceneWords()
  const { t, format } = words
  return (
    <ul>
      {change.facts.map(({ fact, claims }) => {
        const of = plant.facts[fact]
        const index = above.filter(({ facts }) => facts.some((other) => other.fact === fact)).length
        return (
          of && (
            <li key={fact}>
              <FactOpener fact={fact} opened={opened} index={index}>
                {factLabel(words, of, null)}
              </FactOpener>
              {isLong(change) ? (
                <span className={styles.count}> {t.method.claims(claims.length, format.number(claims.length))}</span>
              ) : (
                claims.map((claim) => (
                  <p key={claim.id}>
                    <ClaimRun plant={plant} fact={fact} claim={claim} form="value" />
                  </p>
                ))
              )}
            </li>
          )
        )
      })}
      {change.statements.map((statement) => (
        <StatementRun key={statement.id} plant={plant} statement={statement} />
      ))}
    </ul>
  )
}

function isLong(change: Change): boolean {
  return entryCounts([change]).claims > mostClaims
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { PromiseHistory } from '../../plant/promiseHistories.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { FactOpener } from '../../ui/FactOpener.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './PromiseTable.module.css'
import { markOfState, promiseName, saidValue, whoAndWhen } from './promiseWords.ts'

interface Props {
  readonly plant: KnownPlant
  readonly histories: readonly PromiseHistory[]
  readonly opened: Opened
}

/** Every promise with its whole history, what is on record since, and the state it is in. */
export function PromiseTable({ plant, histories, opened }: Props) {
  const words = useSceneWords()
  const { t } = words
  const said = (claim: PromiseHistory['steps'][number]['claim']) => (
    <>
      <small>{whoAndWhen(words, plant, claim)}</small>
      <SourceRef number={sourceNumber(plant, claim.source)} />
    </>
  )
  return (
    <div className={styles.table}>
      <DataTable
        caption={t.promises.table}
        rows={histories}
        rowKey={({ id }) => id}
        columns={[
          {
            head: t.promises.columns.what,
            cell: (history) => (
              <FactOpener fact={history.fact} opened={opened} index={periodIndex(histories, history)}>
                {promiseName(words, plant, history)}
              </FactOpener>
            ),
          },
          {
            head: t.promises.columns.steps,
            cell: ({ steps }) => (
              <ol className={styles.steps}>
                {steps.map(({ claim, fate }) => (
                  <li key={claim.id} data-fate={fate}>
                    <Marked kind="announced">
                      <span className={styles.value}>{saidValue(words, claim)}</span>
                      {fate === 'replaced' && `, ${t.ledger.replaced}`}
                      {fate === 'aside' && `, ${t.promises.aside}`}
                      {claim.support === 'weak' && `, ${t.ledger.support.weak.toLowerCase()}`}
                    </Marked>{' '}
                    {said(claim)}
                  </li>
                ))}
              </ol>
            ),
          },
          {
            head: t.promises.columns.report,
            cell: ({ report, isDisputed }) => (
              <>
                {report !== null && (
                  <>
                    <Marked kind="reported">{saidValue(words, report)}</Marked> {said(report)}{' '}
                  </>
                )}
                {isDisputed && <Marked kind="differ">{t.grades.differ}</Marked>}
                {report === null && !isDisputed && <Marked kind="none">{t.grades.none}</Marked>}
              </>
            ),
          },
          {
            head: t.promises.columns.state,
            cell: ({ state }) => <Marked kind={markOfState(state)}>{t.promises.states[state]}</Marked>,
          },
        ]}
      />
    </div>
  )
}

/** Periods of one fact open the same claims; the focus goes back to the first of them. */
function periodIndex(histories: readonly PromiseHistory[], { id, fact }: PromiseHistory): number {
  return histories.filter((one) => one.fact === fact).findIndex((one) => one.id === id)
}

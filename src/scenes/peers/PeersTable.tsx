import type { ReactNode } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import type { PeerOrder } from '../../plant/peerOrder.ts'
import { type PeerMeasure, peerRow } from '../../plant/peerRows.ts'
import type { ComparedPlant, PeerField } from '../../plant/peers.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import { MeasureCell } from './MeasureCell.tsx'
import styles from './PeersTable.module.css'

interface Props {
  readonly plant: KnownPlant
  /** In the order of the rows. */
  readonly plants: readonly ComparedPlant[]
  readonly measure: PeerMeasure
  readonly order: PeerOrder
  readonly opened: Opened
}

const measures = ['site', 'investment', 'robots', 'jobs'] as const

/** Every plant by every measure: what it comes to, and below it the figure that it rests on, to be opened. */
export function PeersTable({ plant, plants, measure, order, opened }: Props) {
  const { t, text } = useSceneWords()
  const sorted = { value: measure, capacity: 'capacity', opening: 'opening', name: 'plant' }[order]
  const direction = order === 'value' || order === 'capacity' ? 'descending' : 'ascending'
  const columns = ['plant', 'opening', 'capacity', ...measures] as const
  const button = (compared: ComparedPlant, field: PeerField): ReactNode => {
    const fact = compared.facts[field]
    return fact === undefined || !isOnRecord(plant, fact) ? null : (
      <FactButton plant={plant} fact={fact} form="value" opened={opened} />
    )
  }
  const none = <Marked kind="none">{t.grades.none}</Marked>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t.peers.table} tabIndex={0}>
      <table className={styles.table}>
        <caption data-visually="hidden">{t.peers.table}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" aria-sort={column === sorted ? direction : undefined}>
                {t.peers.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plants.map((compared) => (
            <tr key={compared.id} data-self={compared.isSelf}>
              <th scope="row">
                {text(compared.name)}{' '}
                <small>
                  {compared.place && text(compared.place)}
                  {compared.place && compared.isSelf && ', '}
                  {compared.isSelf && t.peers.thisPlant}
                </small>
              </th>
              <td>{button(compared, 'opening') ?? none}</td>
              <td>
                {button(compared, 'capacity') ?? none} <First>{button(compared, 'firstCapacity')}</First>
              </td>
              {measures.map((one) => (
                <td key={one}>
                  <MeasureCell row={peerRow(plant, compared, one)} figure={button(compared, one)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function First({ children }: { children: ReactNode }) {
  const { t } = useSceneWords()
  return (
    children !== null && (
      <span className={styles.first}>
        {t.peers.atFirst} {children}
      </span>
    )
  )
}

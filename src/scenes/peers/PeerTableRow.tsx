import { type ReactNode, useRef } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { peerRow } from '../../plant/peerRows.ts'
import type { ComparedPlant, PeerField } from '../../plant/peers.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { useHolds } from '../../ui/LedgerBlock.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { OpenedLedger } from '../../ui/OpenedLedger.tsx'
import type { Opened } from '../../view/useOpened.ts'
import { MeasureCell } from './MeasureCell.tsx'
import styles from './PeersTable.module.css'

export const tableMeasures = ['site', 'investment', 'robots', 'jobs'] as const

interface Props {
  readonly plant: KnownPlant
  readonly compared: ComparedPlant
  readonly opened: Opened
}

/** One plant by every measure and, below it, the claims behind the figure that was opened in it. */
export function PeerTableRow({ plant, compared, opened }: Props) {
  const { t, text } = useSceneWords()
  const row = useRef<HTMLTableRowElement>(null)
  const isHere = useHolds(row, opened)
  const button = (field: PeerField): ReactNode => {
    const fact = compared.facts[field]
    return fact === undefined || !isOnRecord(plant, fact) ? null : (
      <FactButton plant={plant} fact={fact} form="value" opened={opened} />
    )
  }
  const none = <Marked kind="none">{t.grades.none}</Marked>
  const first = button('firstCapacity')
  return (
    <>
      <tr ref={row} className={styles.row} data-self={compared.isSelf}>
        <th scope="row">
          {text(compared.name)}{' '}
          <small>
            {compared.place && text(compared.place)}
            {compared.place && compared.isSelf && ', '}
            {compared.isSelf && t.peers.thisPlant}
          </small>
        </th>
        <td>{button('opening') ?? none}</td>
        <td>
          {button('capacity') ?? none}{' '}
          {first !== null && (
            <span className={styles.first}>
              {t.peers.atFirst} {first}
            </span>
          )}
        </td>
        {tableMeasures.map((one) => (
          <td key={one}>
            <MeasureCell row={peerRow(plant, compared, one)} figure={button(one)} />
          </td>
        ))}
      </tr>
      {isHere && (
        <tr className={styles.opened}>
          <td colSpan={3 + tableMeasures.length}>
            <OpenedLedger plant={plant} opened={opened} />
          </td>
        </tr>
      )}
    </>
  )
}

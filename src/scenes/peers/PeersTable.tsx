import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { PeerOrder } from '../../plant/peerOrder.ts'
import type { PeerMeasure } from '../../plant/peerRows.ts'
import type { ComparedPlant } from '../../plant/peers.ts'
import { ScrollRegion } from '../../ui/ScrollRegion.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './PeersTable.module.css'
import { PeerTableRow, tableMeasures } from './PeerTableRow.tsx'

interface Props {
  readonly plant: KnownPlant
  /** In the order of the rows. */
  readonly plants: readonly ComparedPlant[]
  readonly measure: PeerMeasure
  readonly order: PeerOrder
  readonly opened: Opened
}

/** Every plant by every measure: what it comes to, and below it the figure that it rests on, to be opened. */
export function PeersTable({ plant, plants, measure, order, opened }: Props) {
  const { t } = useSceneWords()
  const sorted = { value: measure, capacity: 'capacity', opening: 'opening', name: 'plant' }[order]
  const direction = order === 'value' || order === 'capacity' ? 'descending' : 'ascending'
  const columns = ['plant', 'opening', 'capacity', ...tableMeasures] as const
  return (
    <ScrollRegion name={t.peers.table} className={styles.region}>
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
            <PeerTableRow key={compared.id} plant={plant} compared={compared} opened={opened} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { inPeerOrder } from '../../plant/peerOrder.ts'
import { peerRow } from '../../plant/peerRows.ts'
import { comparedPlants } from '../../plant/peers.ts'
import { ChoiceSwitch } from '../../ui/ChoiceSwitch.tsx'
import { LedgerBlock } from '../../ui/LedgerBlock.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { changeView, useViewPart } from '../../view/useView.ts'
import { measures, orders } from '../../view/view.ts'
import { MorePeerFacts } from './MorePeerFacts.tsx'
import styles from './Peers.module.css'
import { PeersDrawing } from './PeersDrawing.tsx'
import { PeersTable } from './PeersTable.tsx'
import { countedText, findingText } from './peerWords.ts'

/** This plant beside others: land, money, robots and jobs, where figures are alike; and all of them in a table. */
export function Peers({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t, format } = words
  const measure = useViewPart((view) => view.measure)
  const order = useViewPart((view) => view.order)
  const opened = useOpened('peers')
  const compared = comparedPlants(plant)
  const rows = inPeerOrder(
    compared.map((one) => peerRow(plant, one, measure)),
    order,
    (a, b) => format.inAlphabet(words.text(a.compared.name), words.text(b.compared.name)),
  )
  const finding = findingText(words, rows)
  return (
    <section id="peers" aria-labelledby="peers-heading">
      <SceneHead
        id="peers"
        finding={finding}
        note={plant.peers.length > 0 && <p>{`${t.peers.note} ${countedText(words, rows)}`}</p>}
      />
      {plant.peers.length > 0 && (
        <>
          <div className={styles.choices}>
            <ChoiceSwitch
              name={t.peers.measureName}
              labels={t.peers.measures}
              choices={measures}
              chosen={measure}
              onChoose={(chosen) => changeView({ measure: chosen })}
            />
            <ChoiceSwitch
              name={t.peers.orderName}
              labels={t.peers.orders}
              choices={orders}
              chosen={order}
              onChoose={(chosen) => changeView({ order: chosen })}
            />
          </div>
          <PeersDrawing
            plant={plant}
            measure={measure}
            rows={rows}
            label={t.peers.chart(finding, format.number(rows.length))}
          />
          <PeersTable
            plant={plant}
            plants={rows.map((row) => row.compared)}
            measure={measure}
            order={order}
            opened={opened}
          />
          <LedgerBlock plant={plant} opened={opened}>
            <MorePeerFacts plant={plant} plants={compared} opened={opened} />
          </LedgerBlock>
        </>
      )}
    </section>
  )
}

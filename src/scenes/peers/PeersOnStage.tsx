import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { inPeerOrder } from '../../plant/peerOrder.ts'
import { type PeerRow, peerRow } from '../../plant/peerRows.ts'
import { comparedPlants } from '../../plant/peers.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { laneOf } from './barSizes.ts'
import styles from './PeersOnStage.module.css'
import { findingText, valueText } from './peerWords.ts'

/** As many lanes as a wall can carry; more are further steps. */
const rowsAStep = 4
/** No lane is wider, so that four of them stay apart. */
const widestRem = 2

/** The land for one car at this plant and at those with a like figure, as lanes one car wide. */
export function PeersOnStage({ plant, step }: { plant: KnownPlant; step: number }) {
  const words = useSceneWords()
  const { t, text, language } = words
  const all = comparedPlants(plant).map((one) => peerRow(plant, one, 'site'))
  const rows = likeRows(plant)
  const longest = Math.max(1, ...rows.map(({ amount }) => amount ?? 0))
  const { ref, widthPx, remPx } = useWidth()
  // In one scale for their length and their width; where a car's size is not on record they are bars of any width.
  const lane = laneOf(plant, longest, widthPx, widestRem * remPx)
  const pxPerAmount = lane?.pxPerAmount ?? widthPx / longest
  const shown = rows.slice(step * rowsAStep, (step + 1) * rowsAStep)
  return (
    <StageFrame
      heading={findingText(words, all)}
      fitted={`${language} ${step}`}
      evidence={
        <>
          <Marked kind="derived">{t.stage.arithmetic}</Marked>
          {shown.some(({ isPlan }) => isPlan) && <Marked kind="announced">{t.peers.plan}</Marked>}
          {lane !== null && <span>{t.peers.lane(text(plant.plant.car))}</span>}
        </>
      }
    >
      <ul className={styles.lanes}>
        {shown.map((row, index) => (
          <li key={row.compared.id} data-self={row.compared.isSelf}>
            <span className={styles.name}>{text(row.compared.name)}</span>
            <span ref={index === 0 ? ref : null} className={styles.lane} style={{ blockSize: lane?.widthPx ?? remPx }}>
              <span
                className={styles.bar}
                data-plan={row.isPlan}
                style={{ inlineSize: (row.amount ?? 0) * pxPerAmount }}
              />
              {lane !== null && <span className={styles.car} style={{ insetInlineStart: lane.carPx }} />}
            </span>
            <b className={styles.value}>{valueText(words, row)}</b>
          </li>
        ))}
      </ul>
    </StageFrame>
  )
}

/** As many as the lanes need. */
export function peersSteps(plant: KnownPlant): number {
  return Math.ceil(likeRows(plant).length / rowsAStep)
}

/** Those with a like figure, this plant first. */
function likeRows(plant: KnownPlant): PeerRow[] {
  const rows = comparedPlants(plant).map((one) => peerRow(plant, one, 'site'))
  const like = inPeerOrder(
    rows.filter(({ unlike }) => unlike === null),
    'value',
    () => 0,
  )
  return [...like.filter(({ compared }) => compared.isSelf), ...like.filter(({ compared }) => !compared.isSelf)]
}

/** Land and capacity of the plants of the step. */
export function peersEvidence(plant: KnownPlant, step: number): string[] {
  const shown = likeRows(plant).slice(step * rowsAStep, (step + 1) * rowsAStep)
  return shown.flatMap(({ figures }) => figures.map(({ fact }) => fact))
}

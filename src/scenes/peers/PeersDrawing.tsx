import { type CSSProperties, lazy } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { PeerMeasure, PeerRow } from '../../plant/peerRows.ts'
import { ChartSlot } from '../../ui/ChartSlot.tsx'
import { useRowsHeight } from '../../ui/useRowsHeight.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { WithBars } from '../../ui/WithBars.tsx'
import { type BarSizes, barAmount, barSizes, reachPx } from './barSizes.ts'
import styles from './PeersDrawing.module.css'
import { RowValue } from './RowValue.tsx'

const PeersChart = lazy(() => import('./PeersChart.tsx').then((module) => ({ default: module.PeersChart })))

interface Props {
  readonly plant: KnownPlant
  readonly measure: PeerMeasure
  readonly rows: readonly PeerRow[]
  readonly label: string
}

/**
 * A row a plant with its name and its value, those that cannot be compared below the others. The bars come
 * with their own script and find their room kept.
 */
export function PeersDrawing(props: Props) {
  const { t } = useSceneWords()
  return (
    <WithBars of={props.plant} failed={t.peers.barsFailed}>
      {(hasBars) => <Rows {...props} hasBars={hasBars} />}
    </WithBars>
  )
}

function Rows({ plant, measure, rows, label, hasBars }: Props & { hasBars: boolean }) {
  const { t, text } = useSceneWords()
  const { ref, widthPx, remPx } = useWidth()
  const sizes = widthPx === 0 ? drawnSizes(plant, rows) : sameSizes(barSizes(plant, rows, widthPx, remPx))
  const list = useRowsHeight(widthPx)
  const alike = rows.filter((row) => row.unlike === null)
  const unlike = rows.filter((row) => row.unlike !== null)
  const heightPx = list.heightPx ?? alike.length * sizes.wide.rowPx
  return (
    <>
      <div ref={ref} role="img" aria-label={label} className={styles.drawing} style={variables(sizes)}>
        <div className={styles.compared}>
          <ol ref={list.ref} className={styles.rows}>
            {alike.map((row) => (
              <Row key={row.compared.id} row={row} sizes={hasBars ? sizes : null} />
            ))}
          </ol>
          {hasBars && alike.length > 0 && (
            <div className={styles.bars}>
              <ChartSlot
                name="peers"
                plant={plant}
                of={alike.map(({ compared }) => `${measure} ${compared.id}`).join()}
                heightPx={widthPx === 0 ? null : heightPx}
                waiting={null}
                stretches
              >
                {widthPx > 0 && <PeersChart rows={alike} sizes={sizes.wide} heightPx={heightPx} />}
              </ChartSlot>
            </div>
          )}
        </div>
        <ol className={styles.without}>
          {unlike.map((row) => (
            <Row key={row.compared.id} row={row} sizes={null} />
          ))}
        </ol>
      </div>
      <p className={styles.key}>
        {hasBars && sizes.wide.carPx !== null && alike.length > 0 && `${t.peers.lane(text(plant.plant.car))} `}
        {t.peers.divisors[measure]}
        {measure !== 'jobs' && ` ${t.peers.roundly}`}
      </p>
    </>
  )
}

function Row({ row, sizes }: { row: PeerRow; sizes: BothSizes | null }) {
  const { t, text } = useSceneWords()
  const { name, place, isSelf } = row.compared
  return (
    <li data-self={isSelf} data-bar={sizes !== null && barAmount(row) !== null}>
      <p className={styles.name}>
        <span>{text(name)}</span>{' '}
        <small>{[...(place === null ? [] : [text(place)]), ...(isSelf ? [t.peers.thisPlant] : [])].join(', ')}</small>
      </p>
      <p
        className={styles.value}
        style={
          sizes === null
            ? undefined
            : { '--wide': reachShare(row, sizes.wide), '--narrow': reachShare(row, sizes.narrow) }
        }
      >
        <RowValue row={row} />
      </p>
    </li>
  )
}

/** The sizes in both forms: the style sheet takes those of the form that the drawing has room for. */
type BothSizes = Readonly<Record<BarSizes['form'], BarSizes>>

/** Where the build draws the page its width is not known; shares of it are much the same. */
function drawnSizes(plant: KnownPlant, rows: readonly PeerRow[]): BothSizes {
  return { wide: barSizes(plant, rows, 1040, 16), narrow: barSizes(plant, rows, 350, 16) }
}

function sameSizes(sizes: BarSizes): BothSizes {
  return { wide: sizes, narrow: sizes }
}

function reachShare(row: PeerRow, sizes: BarSizes): string {
  return `${(100 * reachPx(row, sizes)) / sizes.plotPx}%`
}

function variables({ wide, narrow }: BothSizes): CSSProperties {
  return {
    '--row-wide': `${wide.rowPx}px`,
    '--row-narrow': `${narrow.rowPx}px`,
    '--bar': `${narrow.barPx}px`,
    '--foot': `${narrow.footPx}px`,
  }
}

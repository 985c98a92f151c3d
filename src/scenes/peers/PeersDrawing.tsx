import { type CSSProperties, lazy, Suspense } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { PeerMeasure, PeerRow } from '../../plant/peerRows.ts'
import { Boundary } from '../../ui/Boundary.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { type BarSizes, barSizes, reachPx } from './barSizes.ts'
import styles from './PeersDrawing.module.css'
import { RowValue } from './RowValue.tsx'
import { useRowsHeight } from './useRowsHeight.ts'

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
    <Boundary
      of={props.plant}
      fallback={
        <>
          <p role="alert">
            <Marked kind="alert">{t.peers.barsFailed}</Marked>
          </p>
          <Rows {...props} hasBars={false} />
        </>
      }
    >
      <Rows {...props} hasBars />
    </Boundary>
  )
}

function Rows({ plant, measure, rows, label, hasBars }: Props & { hasBars: boolean }) {
  const { t, text } = useSceneWords()
  const { ref, widthPx, remPx } = useWidth()
  const sizes = barSizes(plant, rows, widthPx, remPx)
  const list = useRowsHeight(widthPx)
  const alike = rows.filter((row) => row.unlike === null)
  const unlike = rows.filter((row) => row.unlike !== null)
  return (
    <>
      <div
        ref={ref}
        role="img"
        aria-label={label}
        className={styles.drawing}
        data-form={sizes.form}
        style={variables(sizes)}
      >
        <ol ref={list.ref} className={styles.rows}>
          {alike.map((row) => (
            <Row key={row.compared.id} row={row} reachPx={hasBars ? reachPx(row, sizes) : 0} />
          ))}
        </ol>
        <ol className={styles.without}>
          {unlike.map((row) => (
            <Row key={row.compared.id} row={row} reachPx={0} />
          ))}
        </ol>
        {hasBars && widthPx > 0 && alike.length > 0 && (
          <div className={styles.bars}>
            <Suspense>
              <PeersChart rows={alike} sizes={sizes} heightPx={list.heightPx ?? alike.length * sizes.rowPx} />
            </Suspense>
          </div>
        )}
      </div>
      <p className={styles.key}>
        {hasBars && sizes.carPx !== null && alike.length > 0 && `${t.peers.lane(text(plant.plant.car))} `}
        {t.peers.divisors[measure]}
        {measure !== 'jobs' && ` ${t.peers.roundly}`}
      </p>
    </>
  )
}

function Row({ row, reachPx }: { row: PeerRow; reachPx: number }) {
  const { t, text } = useSceneWords()
  const { name, place, isSelf } = row.compared
  return (
    <li data-self={isSelf} data-bar={reachPx > 0}>
      <p className={styles.name}>
        <span>{text(name)}</span>{' '}
        <small>{[...(place === null ? [] : [text(place)]), ...(isSelf ? [t.peers.thisPlant] : [])].join(', ')}</small>
      </p>
      <p className={styles.value} style={{ marginInlineStart: reachPx }}>
        <RowValue row={row} />
      </p>
    </li>
  )
}

function variables({ labelPx, rowPx, barPx, footPx }: BarSizes): CSSProperties {
  return {
    '--label': `${labelPx}px`,
    '--row': `${rowPx}px`,
    '--bar': `${barPx}px`,
    '--foot': `${footPx}px`,
  } as CSSProperties
}

import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import type { PeerRow } from '../../plant/peerRows.ts'
import { type BarSizes, barAmount } from './barSizes.ts'
import styles from './PeersChart.module.css'

interface Props {
  readonly rows: readonly PeerRow[]
  readonly sizes: BarSizes
  readonly heightPx: number
}

/** The bars as Recharts draws them, one to a row; a row that cannot be compared has none. */
export function PeersChart({ rows, sizes, heightPx }: Props) {
  const { plotPx, barPx, pxPerAmount } = sizes
  const shape = (props: BarShapeProps) => {
    const row = rows.find(({ compared }) => compared.id === props.payload.id)
    return row === undefined || barAmount(row) === null ? (
      <g />
    ) : (
      <PlantBar
        row={row}
        sizes={sizes}
        x={props.x}
        y={footed(props, heightPx / rows.length, sizes)}
        width={props.width}
      />
    )
  }
  return (
    <BarChart
      layout="vertical"
      width={plotPx}
      height={heightPx}
      data={rows.map((row) => ({ id: row.compared.id, value: barAmount(row) }))}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, plotPx / pxPerAmount]} hide />
      <YAxis type="category" dataKey="id" hide />
      <Bar dataKey="value" barSize={barPx} isAnimationActive={false} shape={shape} />
    </BarChart>
  )
}

/** Recharts centres a bar in its row; below a name it stands at the row's foot. */
function footed({ y, height }: BarShapeProps, rowPx: number, { form, barPx, footPx }: BarSizes): number {
  const centre = y + height / 2
  return form === 'wide' ? centre - barPx / 2 : centre + rowPx / 2 - footPx - barPx
}

interface BarProps {
  readonly row: PeerRow
  readonly sizes: BarSizes
  readonly x: number
  readonly y: number
  readonly width: number
}

function PlantBar({ row, sizes: { barPx, carPx }, x, y, width }: BarProps) {
  const { isSelf } = row.compared
  return (
    <g className={styles.bar} data-self={isSelf} data-measure={row.measure} data-kind={row.isPlan ? 'plan' : 'report'}>
      <rect x={x} y={y} width={width} height={barPx} />
      {carPx !== null && isSelf && (
        <use href="#shape-car-top" x={x} y={y + barPx * 0.06} width={carPx} height={barPx * 0.88} />
      )}
      {carPx !== null && !isSelf && <path d={`M${x + carPx} ${y}v${barPx}`} />}
    </g>
  )
}

import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import type { SlipRow, SlipSaying, SlipScale } from '../../plant/slipRows.ts'
import styles from './SlipChart.module.css'

interface Props {
  readonly rows: readonly SlipRow[]
  readonly scale: SlipScale
  readonly today: string
  readonly widthPx: number
  readonly heightPx: number
  /** The height of a bar, and from a row's foot to it; null where it stands in the row's middle. */
  readonly barPx: number
  readonly footPx: number | null
}

/** Each date as it was promised, from the day on which it was: the later a row's box, the further the promise has moved. */
export function SlipChart({ rows, scale, today, widthPx, heightPx, barPx, footPx }: Props) {
  const rowPx = heightPx / rows.length
  const upright = (share: number) =>
    uprightPath(share * widthPx, rows, rowPx, footPx === null ? null : { footPx, barPx })
  const shape = ({ payload, y, height }: BarShapeProps) => {
    const row = rows.find(({ id }) => id === payload.id)
    if (row === undefined || !('claim' in row)) return <g />
    const centre = y + height / 2
    const top = footPx === null ? centre - barPx / 2 : centre + rowPx / 2 - footPx - barPx
    return <Saying row={row} scale={scale} widthPx={widthPx} top={top} barPx={barPx} />
  }
  return (
    <BarChart
      layout="vertical"
      width={widthPx}
      height={heightPx}
      data={rows.map((row) => ({ id: row.id, value: 'claim' in row ? 1 : 0 }))}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="id" hide />
      {scale.years.map((year) => (
        <path key={year} className={styles.year} d={upright(scale.from(`${year}-01-01`))} />
      ))}
      <path className={styles.today} d={upright(scale.to(today))} />
      <Bar dataKey="value" barSize={barPx} isAnimationActive={false} shape={shape} />
    </BarChart>
  )
}

/** A line through all rows; where words stand above the bars, only along these, so that none is crossed. */
function uprightPath(
  x: number,
  rows: readonly SlipRow[],
  rowPx: number,
  below: { readonly footPx: number; readonly barPx: number } | null,
): string {
  if (below === null) return `M${x} 0V${rows.length * rowPx}`
  return rows
    .flatMap((row, index) => {
      const foot = (index + 1) * rowPx
      return 'claim' in row ? `M${x} ${foot - below.footPx - below.barPx}V${foot - below.footPx}` : []
    })
    .join('')
}

/** A hair is too thin to be seen as a time. */
const leastPx = 6

interface SayingProps {
  readonly row: SlipSaying
  readonly scale: SlipScale
  readonly widthPx: number
  readonly top: number
  readonly barPx: number
}

function Saying({ row, scale, widthPx, top, barPx }: SayingProps) {
  const { of, heard, period, slipsFrom, isReplaced, history } = row
  const [from, to] = [scale.from(period.start) * widthPx, scale.to(period.end) * widthPx]
  const width = Math.max(leastPx, to - from)
  const middle = top + barPx / 2
  const said = scale.to(heard) * widthPx
  const slip = slipsFrom === null ? null : scale.to(slipsFrom) * widthPx
  const isPassed = of === 'plan' && history.state === 'passed' && !isReplaced
  return (
    <g className={styles.saying} data-kind={of} data-replaced={isReplaced}>
      {slip !== null && (
        <rect className={styles.slip} x={slip} y={middle - barPx / 8} width={from - slip} height={barPx / 4} />
      )}
      {of === 'plan' && said < from && <path className={styles.way} d={`M${said} ${middle}H${from}`} />}
      <rect className={styles.time} x={from} y={top} width={width} height={barPx} />
      {of === 'plan' && <path className={styles.said} d={`M${said} ${top}V${top + barPx}`} />}
      {isPassed && <path className={styles.crossed} d={`M${from} ${top + barPx}L${from + width} ${top}`} />}
    </g>
  )
}

import type { Month } from '../../plant/months.ts'
import { textWidth } from '../../ui/textWidth.ts'
import { ChartText } from './ChartText.tsx'
import styles from './layers.module.css'

interface Props {
  readonly months: readonly Month[]
  readonly x: (at: number) => number
  /** The axis line. */
  readonly base: number
  readonly fontPx: number
}

/** The axis as a calendar: a tick a month, a longer one for each year, and its number where it has room. */
export function ChartCalendar({ months, x, base, fontPx }: Props) {
  return (
    <>
      <path d={months.map((_, index) => `M${x(index)} ${base}v5`).join('')} className={styles.ink} />
      <path d={`M${x(0)} ${base}H${x(months.length)}`} className={styles.axis} />
      {yearStarts(months).map(({ index, year }) => (
        <g key={year}>
          <path d={`M${x(index)} ${base}v${fontPx * 1.7}`} className={styles.ink} />
          {x(months.length) - x(index) - 7 > textWidth(year, fontPx) && (
            <ChartText x={x(index) + 7} y={base + fontPx * 0.6} lines={[{ text: year }]} fontPx={fontPx} />
          )}
        </g>
      ))}
    </>
  )
}

/** Where each year begins on the axis; the first may begin in its midst. */
export function yearStarts(months: readonly Month[]): { index: number; year: string }[] {
  return months.flatMap(({ month }, index) =>
    index === 0 || month.endsWith('-01') ? [{ index, year: month.slice(0, 4) }] : [],
  )
}

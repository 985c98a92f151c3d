import type { Month } from '../../plant/months.ts'
import { monthsIn, type PeriodUnit } from '../../plant/rolledUp.ts'
import { numberWidth } from '../../ui/textWidth.ts'
import { ChartText } from './ChartText.tsx'
import styles from './layers.module.css'
import { yearLabels, yearStarts } from './yearLabels.ts'

interface Props {
  readonly months: readonly Month[]
  readonly unit: PeriodUnit
  readonly x: (at: number) => number
  /** The axis line. */
  readonly base: number
  readonly fontPx: number
}

const besideTickPx = 7

/** The axis as a calendar: a tick a month or what months are summed by, a longer one for each year, and its number where it has room. */
export function ChartCalendar({ months, unit, x, base, fontPx }: Props) {
  const years = yearStarts(months)
  const ticks = months.flatMap((_, index) => (index % monthsIn[unit] === 0 ? [`M${x(index)} ${base}v5`] : []))
  const longest = Math.max(0, ...years.map(({ year }) => numberWidth(year, fontPx)))
  const labels = yearLabels(months, x(1) - x(0), longest + besideTickPx)
  return (
    <>
      <path d={ticks.join('')} className={styles.ink} />
      <path d={`M${x(0)} ${base}H${x(months.length)}`} className={styles.axis} />
      {years.map(({ index, year }) => {
        const hasLabel = labels.some((label) => label.index === index)
        return (
          <g key={year}>
            <path d={`M${x(index)} ${base}v${fontPx * (hasLabel ? 1.7 : 0.7)}`} className={styles.ink} />
            {hasLabel && (
              <ChartText x={x(index) + besideTickPx} y={base + fontPx * 0.6} lines={[{ text: year }]} fontPx={fontPx} />
            )}
          </g>
        )
      })}
    </>
  )
}

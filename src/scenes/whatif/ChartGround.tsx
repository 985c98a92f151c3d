import { useWords } from '../../i18n/words.ts'
import type { ScenarioMonth } from '../../plant/scenario.ts'
import styles from './ChartGround.module.css'
import { DotPattern } from './DotPattern.tsx'
import type { PlotSizes } from './plotSizes.ts'

interface Props {
  readonly sizes: PlotSizes
  readonly perMonth: number
}

/** The capacity on record in gold, with a line for each round number of cars and for each year. */
export function ChartGround({ sizes, perMonth }: Props) {
  const { left, top, width, height, x, y, ticks, years, fontPx } = sizes
  const end = left + width
  const lines = [
    ...ticks.slice(1).map((tick) => `M${left} ${y(tick)}H${end}`),
    ...years.map(({ at }) => `M${x(at)} ${top}V${top + height}`),
  ]
  return (
    <>
      <defs>
        <DotPattern id="scenario-on-field" colour="var(--sky-on-field)" scale={fontPx / 13} />
        <DotPattern id="scenario-on-paper" colour="var(--sky)" scale={fontPx / 13} />
      </defs>
      <rect data-capacity x={left} y={y(perMonth)} width={width} height={y(0) - y(perMonth)} className={styles.gold} />
      <path d={lines.join('')} className={styles.grid} />
    </>
  )
}

/** The lines over the scenario: the ceiling, the reader's own higher one, the axis with its years and numbers. */
export function ChartLines({ sizes, perMonth, months }: Props & { readonly months: readonly ScenarioMonth[] }) {
  const { format } = useWords()
  const { left, top, width, height, x, y, ticks, years, fontPx } = sizes
  const [end, base] = [left + width, top + height]
  const expandedAt = months.findIndex(({ ceiling }) => ceiling > perMonth * (1 + 1e-9))
  const ceiling = months.at(-1)?.ceiling ?? perMonth
  return (
    <>
      <path d={`M${left} ${y(perMonth)}H${end}`} className={styles.ceiling} />
      {expandedAt >= 0 && (
        <path d={`M${x(expandedAt)} ${y(perMonth)}V${y(ceiling)}H${end}`} className={styles.expanded} />
      )}
      <path d={`M${left} ${base}H${end}`} className={styles.axis} />
      {ticks.map((tick) => (
        <text
          key={tick}
          x={left - fontPx * 1.3}
          y={y(tick) + fontPx * 0.35}
          fontSize={fontPx}
          className={styles.text}
          textAnchor="end"
        >
          {format.number(tick)}
        </text>
      ))}
      {years.map(({ at, year }) => (
        <g key={year}>
          <path d={`M${x(at)} ${base}v${fontPx * 1.8}`} className={styles.tick} />
          <text x={x(at) + fontPx * 0.4} y={base + fontPx * 1.6} fontSize={fontPx} className={styles.text}>
            {year}
          </text>
        </g>
      ))}
    </>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { Milestone } from '../../plant/milestones.ts'
import { markShapes } from '../../ui/StatusMark.tsx'
import { yearStarts } from './ChartCalendar.tsx'
import { type ChartModel, dateAt } from './chartModel.ts'
import styles from './TimelineOnStage.module.css'

interface Props {
  readonly model: ChartModel
  /** Those that have been told. */
  readonly milestones: readonly Milestone[]
  readonly current: string | null
  readonly widthPx: number
  readonly remPx: number
}

/** The months as a line, with the ceiling in gold from the opening on, and a mark at each date that has been told. */
export function StageAxis({ model, milestones, current, widthPx, remPx }: Props) {
  const { t } = useSceneWords()
  const { months, capacity, checked } = model
  const height = 8.2 * remPx
  const base = height - 1.7 * remPx
  const x = (at: number) => (widthPx * at) / months.length
  const side = 0.95 * remPx
  return (
    <svg
      viewBox={`0 0 ${widthPx} ${height}`}
      width={widthPx}
      height={height}
      role="img"
      aria-label={t.timeline.tableName}
    >
      {capacity !== null && (
        <rect
          x={x(capacity.from)}
          y={0.9 * remPx}
          width={widthPx - x(capacity.from)}
          height={base - 0.9 * remPx}
          fill="var(--field)"
        />
      )}
      <path d={`M0 ${base}H${widthPx}`} className={styles.line} />
      <path d={`M${x(checked.at)} ${0.9 * remPx}V${base}`} className={styles.checked} />
      {yearStarts(months)
        .filter(({ index }) => index === 0 || months.length - index > 4)
        .filter((_, at, all) => at > 0 || (all[1]?.index ?? 12) >= 6)
        .map(({ index, year }) => (
          <g key={year}>
            <path d={`M${x(index)} ${base}v${0.35 * remPx}`} className={styles.line} />
            <text x={x(index) + 0.15 * remPx} y={base + 1.35 * remPx} fontSize={remPx}>
              {year}
            </text>
          </g>
        ))}
      {milestones.map(({ id, grade, date }, index) => {
        const at = dateAt(date ?? '', months)
        const level = base - (1.25 + (index % 3) * 1.45) * remPx
        const isOnField = capacity !== null && at >= capacity.from
        const left = Math.min(Math.max(isOnField ? x(capacity.from) : 0, x(at) - side / 2), widthPx - side)
        return (
          <g key={id} className={styles.told} data-current={id === current} data-on-field={isOnField}>
            <path d={`M${left + side / 2} ${level + side}V${base}`} className={styles.stem} data-grade={grade} />
            <g transform={`translate(${left} ${level}) scale(${side / 12})`}>{markShapes[grade]}</g>
          </g>
        )
      })}
    </svg>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { Milestone } from '../../plant/milestones.ts'
import { markShapes } from '../../ui/StatusMark.tsx'
import { numberWidth } from '../../ui/textWidth.ts'
import { type ChartModel, dateAt } from './chartModel.ts'
import { OpenSlots } from './OpenSlots.tsx'
import { StageBars } from './StageBars.tsx'
import styles from './TimelineOnStage.module.css'
import { yearLabels } from './yearLabels.ts'

interface Props {
  readonly model: ChartModel
  /** Those that have been told. */
  readonly milestones: readonly Milestone[]
  readonly current: string | null
  /** Whether the output is told: bars for what is reported, slots for what is not. */
  readonly hasOutput: boolean
  readonly widthPx: number
  readonly remPx: number
}

/** For which the slots of the page are drawn. */
const pageRemPx = 16

/** The months as a line, with the ceiling in gold from the opening on, a mark at each date that has been told, and at last the output. */
export function StageAxis({ model, milestones, current, hasOutput, widthPx, remPx }: Props) {
  const { t } = useSceneWords()
  const { months, top, capacity, checked } = model
  const height = 8.2 * remPx
  const base = height - 1.7 * remPx
  const x = (at: number) => (widthPx * at) / months.length
  const side = 0.95 * remPx
  const level = (value: number) => base - ((base - 0.9 * remPx) * value) / top
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
          y={level(capacity.perPeriod)}
          width={widthPx - x(capacity.from)}
          height={base - level(capacity.perPeriod)}
          fill="var(--field)"
        />
      )}
      {hasOutput && (
        <>
          <StageBars model={model} place={x} level={level} betweenPx={0.2 * remPx} />
          <OpenSlots model={model} place={x} level={level} direction="across" scale={remPx / pageRemPx} />
        </>
      )}
      <path d={`M0 ${base}H${widthPx}`} className={styles.line} />
      <path d={`M${x(checked.at)} ${0.9 * remPx}V${base}`} className={styles.checked} />
      {yearLabels(months, x(1), numberWidth('2000', remPx) + 0.3 * remPx).map(({ index, year }) => (
        <g key={year}>
          <path d={`M${x(index)} ${base}v${0.35 * remPx}`} className={styles.line} />
          <text x={x(index) + 0.15 * remPx} y={base + 1.35 * remPx} fontSize={remPx}>
            {year}
          </text>
        </g>
      ))}
      {milestones.map(({ id, grade, date }, index) => {
        const at = dateAt(date ?? '', months)
        const top = base - (1.25 + (index % 3) * 1.45) * remPx
        const isOnField = capacity !== null && at >= capacity.from
        const left = Math.min(Math.max(isOnField ? x(capacity.from) : 0, x(at) - side / 2), widthPx - side)
        return (
          <g key={id} className={styles.told} data-current={id === current} data-on-field={isOnField}>
            <path d={`M${left + side / 2} ${top + side}V${base}`} className={styles.stem} data-grade={grade} />
            <g transform={`translate(${left} ${top}) scale(${side / 12})`}>{markShapes[grade]}</g>
          </g>
        )
      })}
    </svg>
  )
}

import styles from './RobotMarks.module.css'

const columns = 17
const size = 24
const gap = 4
// More marks than this nobody counts.
const mostMarks = 1000

interface Props {
  readonly welding: number
  readonly others: number
  readonly label: string
}

/** One mark a robot: those that weld in ink, the others in outline. Marks for counting, not positions. */
export function RobotMarks({ welding, others, label }: Props) {
  const count = welding + others
  if (count < 1 || count > mostMarks) return null
  const step = size + gap
  const rows = Math.ceil(count / columns)
  return (
    <svg
      className={styles.marks}
      viewBox={`0 0 ${columns * step - gap} ${rows * step - gap}`}
      role="img"
      aria-label={label}
    >
      {Array.from({ length: count }, (_, index) => ({ x: index % columns, y: Math.floor(index / columns) })).map(
        ({ x, y }) => (
          <use
            key={`${x} ${y}`}
            href="#shape-robot"
            x={x * step}
            y={y * step}
            width={size}
            height={size}
            data-welds={y * columns + x < welding}
          />
        ),
      )}
    </svg>
  )
}

import type { Grade } from '../../plant/milestones.ts'
import { markShapes } from '../../ui/StatusMark.tsx'
import styles from './ChartMark.module.css'

interface Props {
  readonly x: number
  readonly y: number
  readonly kind: Grade | 'derived'
  readonly sizePx: number
  readonly ground?: 'paper' | 'field'
}

/** A mark of evidence in a drawing, centred on a point. */
export function ChartMark({ x, y, kind, sizePx, ground = 'paper' }: Props) {
  return (
    <g
      transform={`translate(${x - sizePx / 2} ${y - sizePx / 2}) scale(${sizePx / 12})`}
      className={styles.mark}
      data-ground={ground}
    >
      <rect x="-1.5" y="-1.5" width="15" height="15" className={styles.ground} />
      {markShapes[kind]}
    </g>
  )
}

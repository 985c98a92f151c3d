import { usePlotArea } from 'recharts'
import { ChartMark } from './ChartMark.tsx'
import { ChartText } from './ChartText.tsx'
import styles from './layers.module.css'
import type { WideSizes } from './wideSizes.ts'

/** What is announced for a whole year: a dashed bracket under its months, with the total in words and no height. */
export function SpanBrackets({ sizes }: { sizes: WideSizes }) {
  const plot = usePlotArea()
  if (plot === undefined) return null
  const { smallPx, spans } = sizes
  const base = plot.y + plot.height
  return spans.map(({ id, left, right, top, textLeft, lines, grade }) => (
    <g key={id}>
      <path
        d={`M${plot.x + left} ${base + top}v7H${plot.x + right}v-7`}
        className={styles.ink}
        data-grade={grade === 'reported' ? undefined : grade}
      />
      <ChartMark
        x={plot.x + textLeft + smallPx * 0.5}
        y={base + top + smallPx * 1.45}
        kind={grade}
        sizePx={smallPx * 0.85}
      />
      <ChartText x={plot.x + textLeft + smallPx * 1.4} y={base + top + smallPx * 0.85} lines={lines} fontPx={smallPx} />
    </g>
  ))
}

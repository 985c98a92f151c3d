import { ChartMark } from './ChartMark.tsx'
import { ChartText, heightOf, linesOf } from './ChartText.tsx'
import styles from './layers.module.css'

interface Props {
  readonly text: string
  readonly from: number
  readonly to: number
  /** Where stems cross it: there it leaves them room. */
  readonly stems: readonly number[]
  readonly y: number
  readonly fontPx: number
}

const clearPx = 9

/** A measured line from the start of construction to the opening, with its length in the widest gap between stems. */
export function ConstructionSpan({ text, from, to, stems, y, fontPx }: Props) {
  const [start, end] = [from + clearPx, to - clearPx]
  const cuts = stems.filter((stem) => stem > from && stem < to).sort((a, b) => a - b)
  const gaps = [start, ...cuts.map((cut) => cut + clearPx)]
    .map((left, index) => ({ left, right: (cuts[index] ?? to) - clearPx }))
    .filter(({ left, right }) => right > left)
  const widest = gaps.reduce((best, gap) => (gap.right - gap.left > best.right - best.left ? gap : best), {
    left: start,
    right: start,
  })
  const lines = linesOf('', [text], fontPx, widest.right - widest.left - fontPx * 1.5)
  const top = y - heightOf(lines, fontPx) - fontPx * 0.4
  return (
    <>
      <path d={`M${start} ${y}H${end}M${start} ${y - 5}v10M${end} ${y - 5}v10`} className={styles.ink} />
      <ChartMark x={widest.left + fontPx * 0.5} y={top + fontPx * 0.62} kind="derived" sizePx={fontPx * 0.85} />
      <ChartText x={widest.left + fontPx * 1.4} y={top} lines={lines} fontPx={fontPx} />
    </>
  )
}

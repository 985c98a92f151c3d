import { ChartMark } from './ChartMark.tsx'
import { ChartText, heightOf, linesOf } from './ChartText.tsx'
import { clearPx, type Gap } from './constructionGap.ts'
import styles from './layers.module.css'

interface Props {
  readonly text: string
  readonly from: number
  readonly to: number
  /** The widest part between stems, where its length is written; null where that is said in words elsewhere. */
  readonly gap: Gap | null
  readonly y: number
  readonly fontPx: number
}

/** A measured line from the start of construction to the opening, with its length in the widest gap between stems. */
export function ConstructionSpan({ text, from, to, gap, y, fontPx }: Props) {
  const [start, end] = [from + clearPx, to - clearPx]
  if (end <= start) return null
  const lines = gap === null ? [] : linesOf('', [text], fontPx, gap.right - gap.left - fontPx * 1.5)
  const top = y - heightOf(lines, fontPx) - fontPx * 0.4
  return (
    <>
      <path d={`M${start} ${y}H${end}M${start} ${y - 5}v10M${end} ${y - 5}v10`} className={styles.ink} />
      {gap !== null && (
        <>
          <ChartMark x={gap.left + fontPx * 0.5} y={top + fontPx * 0.62} kind="derived" sizePx={fontPx * 0.85} />
          <ChartText x={gap.left + fontPx * 1.4} y={top} lines={lines} fontPx={fontPx} />
        </>
      )}
    </>
  )
}

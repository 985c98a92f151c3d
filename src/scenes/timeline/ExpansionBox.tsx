import { ChartMark } from './ChartMark.tsx'
import { ChartText } from './ChartText.tsx'
import styles from './layers.module.css'
import type { WideSizes } from './wideSizes.ts'

/** The announced expansion: a dashed box on the ceiling, without a height scale, because none was given. */
export function ExpansionBox({ right, bottom, sizes }: { right: number; bottom: number; sizes: WideSizes }) {
  const { fontPx, smallPx, expansionWidth, expansionPx, expansionLines } = sizes
  const [left, top] = [right - expansionWidth, bottom - expansionPx]
  return (
    <>
      <path d={`M${right - 1} ${bottom}V${top}H${left}V${bottom}`} className={styles.box} />
      <ChartMark x={left + fontPx} y={top + fontPx * 1.15} kind="announced" sizePx={fontPx * 0.85} />
      <ChartText x={left + fontPx * 1.9} y={top + fontPx * 0.5} lines={expansionLines} fontPx={smallPx} />
    </>
  )
}

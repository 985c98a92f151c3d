import { ChartMark } from './ChartMark.tsx'
import { ChartText, heightOf, linesOf } from './ChartText.tsx'
import type { ChartModel } from './chartModel.ts'
import styles from './layers.module.css'
import type { WideSizes } from './wideSizes.ts'

interface Props {
  readonly expansion: NonNullable<ChartModel['expansion']>
  readonly right: number
  readonly bottom: number
  readonly sizes: WideSizes
}

/** The announced expansion: a dashed box on the ceiling, without a height scale, because none was given. */
export function ExpansionBox({ expansion, right, bottom, sizes }: Props) {
  const { fontPx, smallPx, expansionWidth } = sizes
  const lines = linesOf(expansion.title, expansion.texts, smallPx, expansionWidth - fontPx * 3)
  const height = heightOf(lines, smallPx) + fontPx * 1.2
  const left = right - expansionWidth
  return (
    <>
      <path d={`M${right - 1} ${bottom}V${bottom - height}H${left}V${bottom}`} className={styles.box} />
      <ChartMark x={left + fontPx} y={bottom - height + fontPx * 1.15} kind="announced" sizePx={fontPx * 0.85} />
      <ChartText x={left + fontPx * 1.9} y={bottom - height + fontPx * 0.5} lines={lines} fontPx={smallPx} />
    </>
  )
}

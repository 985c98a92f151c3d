import { textWidth } from '../../ui/textWidth.ts'
import { ChartText, linesOf } from './ChartText.tsx'
import type { ChartModel } from './chartModel.ts'
import styles from './layers.module.css'

interface Props {
  readonly capacity: NonNullable<ChartModel['capacity']>
  readonly from: number
  /** Where the labels may begin: right of the check date. */
  readonly labelsFrom: number
  readonly right: number
  readonly y: number
  readonly fontPx: number
}

/** The line of capacity with its amount a year and, at its end or below where there is no room, a month. */
export function CeilingLabels({ capacity, from, labelsFrom, right, y, fontPx }: Props) {
  const room = right - labelsFrom - textWidth(capacity.title, fontPx) - textWidth(capacity.monthly, fontPx)
  const isOneLine = room > fontPx * 2
  return (
    <>
      <path d={`M${from} ${y}H${right}`} className={styles.ceiling} />
      <ChartText
        x={labelsFrom}
        y={y + 8}
        lines={[capacity.title, ...(isOneLine ? [] : [capacity.monthly])].flatMap((text) =>
          linesOf(text, [], fontPx, right - labelsFrom - fontPx),
        )}
        fontPx={fontPx}
        ground="field"
      />
      {isOneLine && (
        <ChartText
          x={right - 10}
          y={y + 8}
          lines={[{ text: capacity.monthly, strong: true }]}
          fontPx={fontPx}
          ground="field"
          anchor="end"
        />
      )}
    </>
  )
}

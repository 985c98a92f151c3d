import { textWidth } from '../../ui/textWidth.ts'
import { ChartText, linesOf } from './ChartText.tsx'
import { type ChartModel, ceilingText } from './chartModel.ts'
import styles from './layers.module.css'
import type { WideSizes } from './wideSizes.ts'

interface Props {
  readonly capacity: NonNullable<ChartModel['capacity']>
  readonly from: number
  /** Where the labels may begin below the line, right of the check date, and above it. */
  readonly labelsFrom: { readonly below: number; readonly above: number }
  readonly right: number
  readonly y: number
  readonly fontPx: number
  readonly at: WideSizes['ceilingAt']
}

/**
 * The line of capacity with its amount a year and, at its end or below where there is no room, a month or what months
 * are summed by; above the line where the day is too near to the end.
 */
export function CeilingLabels({ capacity, from, labelsFrom, right, y, fontPx, at }: Props) {
  const { title, each } = capacity
  const room = right - labelsFrom.below - textWidth(title, fontPx) - textWidth(each ?? '', fontPx)
  const isOneLine = room > fontPx * 2
  return (
    <>
      <path d={`M${from} ${y}H${right}`} className={styles.ceiling} />
      {at === 'above' && (
        <ChartText
          x={labelsFrom.above}
          y={y - fontPx * 1.5}
          lines={[{ text: ceilingText(capacity), strong: true }]}
          fontPx={fontPx}
        />
      )}
      {at === 'below' && (
        <ChartText
          x={labelsFrom.below}
          y={y + 8}
          lines={[title, ...(isOneLine || each === null ? [] : [each])].flatMap((text) =>
            linesOf(text, [], fontPx, right - labelsFrom.below - fontPx),
          )}
          fontPx={fontPx}
          ground="field"
        />
      )}
      {at === 'below' && isOneLine && each !== null && (
        <ChartText
          x={right - 10}
          y={y + 8}
          lines={[{ text: each, strong: true }]}
          fontPx={fontPx}
          ground="field"
          anchor="end"
        />
      )}
    </>
  )
}

import { usePlotArea } from 'recharts'
import { useWords } from '../../i18n/words.ts'
import { textWidth } from '../../ui/textWidth.ts'
import { CapacityValues, valuesWidth } from './CapacityGround.tsx'
import { CeilingLabels } from './CeilingLabels.tsx'
import { ChartCalendar } from './ChartCalendar.tsx'
import { ChartMark } from './ChartMark.tsx'
import { ChartText, linesOf } from './ChartText.tsx'
import { ConstructionSpan } from './ConstructionSpan.tsx'
import type { ChartModel } from './chartModel.ts'
import { ExpansionBox } from './ExpansionBox.tsx'
import styles from './layers.module.css'
import { OpenSlots } from './OpenSlots.tsx'
import { aboveCeiling, type WideSizes } from './wideSizes.ts'

interface Props {
  readonly model: ChartModel
  readonly sizes: WideSizes
}

/** In less room than this the sentence of the open slots is left to the scene's note. */
const leastEmptyEm = 9

/** Everything on the chart that has a place on the calendar but no height: gold, slots, stems and labels. */
export function WideLayers({ model, sizes }: Props) {
  const { format } = useWords()
  const plot = usePlotArea()
  if (plot === undefined) return null
  const { months, unit, top, capacity, checked, empty, construction } = model
  const { fontPx, smallPx, flags, constructionGap: gap } = sizes
  const band = plot.width / months.length
  const x = (at: number) => plot.x + at * band
  const base = plot.y + plot.height
  const level = (value: number) => plot.y + plot.height * (1 - value / top)
  const labelsEnd = plot.y - sizes.clearance
  const groundAt = (at: number) => (capacity !== null && at >= capacity.from ? 'field' : 'paper')
  const lastPassed = Math.max(capacity?.from ?? 0, ...flags.filter(({ at }) => at < checked.at).map(({ at }) => at))
  const checkedX = x(checked.at)
  const isLabelLeft = checkedX - 8 - textWidth(checked.text, smallPx) >= 0
  // Where months are summed, a bar stands where the numbers at the lines would.
  const numbersPx = capacity === null ? 0 : valuesWidth(format, capacity.perPeriod, smallPx)
  const side = capacity !== null && unit !== 'month' && x(capacity.from) - 6 >= numbersPx ? 'left' : 'right'
  // Right of the numbers at the lines, and for what is to be seen until the day, of all that happened before it.
  const valuesEnd = capacity === null ? 0 : x(capacity.from) + (side === 'left' ? 0 : 9 + numbersPx + fontPx)
  const emptyX = Math.max(x(lastPassed) + fontPx, valuesEnd)
  const emptyRoom = checkedX - emptyX - fontPx * 0.5
  return (
    <g>
      <ChartText x={0} y={0} lines={sizes.summed} fontPx={smallPx} />
      <OpenSlots model={model} place={x} level={level} direction="across" />
      <ChartCalendar {...{ months, unit, x }} base={base} fontPx={fontPx} />
      {construction !== null && (
        <ConstructionSpan
          text={construction.text}
          from={x(construction.from)}
          to={x(construction.to)}
          gap={gap && { left: plot.x + gap.left, right: plot.x + gap.right }}
          y={base - fontPx * 4.1}
          fontPx={smallPx}
        />
      )}
      {flags.map(({ id, x: left, top, at, grade }) => (
        <g key={id}>
          <path
            d={`M${plot.x + left} ${labelsEnd + top + fontPx}V${plot.y}`}
            className={styles.ink}
            data-grade={grade}
          />
          <path
            d={`M${plot.x + left} ${plot.y}V${base}`}
            className={styles.ink}
            data-grade={grade}
            data-ground={groundAt(at)}
          />
        </g>
      ))}
      <path d={`M${checkedX} ${labelsEnd + 6}V${plot.y}`} className={styles.ink} />
      <path d={`M${checkedX} ${plot.y}V${base}`} className={styles.ink} data-ground={groundAt(checked.at)} />
      <ChartText
        x={checkedX + (isLabelLeft ? -8 : 8)}
        y={labelsEnd + 4}
        lines={[{ text: checked.text }]}
        fontPx={smallPx}
        anchor={isLabelLeft ? 'end' : 'start'}
      />
      {capacity !== null && (
        <CapacityValues
          perPeriod={capacity.perPeriod}
          x={x(capacity.from) + (side === 'left' ? -6 : 9)}
          level={level}
          fontPx={smallPx}
          side={side}
        />
      )}
      {capacity !== null && (
        <CeilingLabels
          capacity={capacity}
          from={x(capacity.from)}
          labelsFrom={{
            below: Math.max(checkedX + 9, valuesEnd),
            above: plot.x + aboveCeiling(model, band, fontPx).left,
          }}
          right={plot.x + plot.width}
          y={level(capacity.perPeriod)}
          fontPx={fontPx}
          at={sizes.ceilingAt}
        />
      )}
      {flags.map(({ id, x: left, top, side, grade, lines }) => (
        <g key={id}>
          <ChartMark x={plot.x + left} y={labelsEnd + top + fontPx * 0.62} kind={grade} sizePx={fontPx * 0.93} />
          <ChartText
            x={plot.x + left + (side === 'right' ? fontPx : -fontPx)}
            y={labelsEnd + top}
            lines={lines}
            fontPx={smallPx}
            anchor={side === 'right' ? 'start' : 'end'}
          />
        </g>
      ))}
      {empty !== null && capacity !== null && emptyRoom >= smallPx * leastEmptyEm && (
        <ChartText
          x={emptyX}
          y={plot.y + plot.height * 0.44}
          lines={linesOf(empty.title, [empty.text], smallPx, emptyRoom)}
          fontPx={smallPx}
          ground="field"
        />
      )}
      {sizes.expansionWidth > 0 && <ExpansionBox right={plot.x + plot.width} bottom={plot.y - 3} sizes={sizes} />}
    </g>
  )
}

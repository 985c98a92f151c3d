import { usePlotArea } from 'recharts'
import { ChartMark } from './ChartMark.tsx'
import { ChartText, type Ground } from './ChartText.tsx'
import type { ChartModel } from './chartModel.ts'
import styles from './layers.module.css'
import type { NarrowSizes } from './narrowSizes.ts'
import { OpenSlots } from './OpenSlots.tsx'
import { yearStarts } from './yearLabels.ts'

/** The chart with its time running down: the same gold, slots and marks; what has no day of its own is listed below. */
export function NarrowLayers({ model, sizes }: { model: ChartModel; sizes: NarrowSizes }) {
  const plot = usePlotArea()
  if (plot === undefined) return null
  const { months, top, capacity, checked, spans } = model
  const { fontPx, entries } = sizes
  const y = (at: number) => plot.y + (at * plot.height) / months.length
  const column = plot.x + sizes.columnPx
  const end = plot.y + plot.height
  const groundAt = (at: number): Ground => (capacity !== null && at >= y(capacity.from) ? 'field' : 'paper')
  return (
    <g>
      <ChartText x={0} y={0} lines={sizes.summed} fontPx={fontPx} />
      <OpenSlots model={model} place={y} level={(value) => plot.x + (plot.width * value) / top} direction="down" />
      {capacity !== null && (
        <path
          d={`M${plot.x + (plot.width * capacity.perPeriod) / top - 1.5} ${y(capacity.from)}V${end}`}
          className={styles.ceiling}
        />
      )}
      <path d={`M${plot.x} ${plot.y}v${plot.height}`} className={styles.axis} />
      {yearStarts(months).map(({ index, year }) => (
        <g key={year}>
          <path d={`M${plot.x - fontPx * 0.85} ${y(index)}H${plot.x}`} className={styles.ink} />
          <ChartText x={0} y={y(index) - fontPx * 0.65} lines={[{ text: year }]} fontPx={fontPx} />
        </g>
      ))}
      {spans
        .filter(({ isTotal }) => isTotal)
        .map(({ id, from, to, grade }) => (
          <path
            key={id}
            d={`M${plot.x - 3} ${y(from) + 4}h${-fontPx * 0.4}V${y(to) - 4}h${fontPx * 0.4}`}
            className={styles.ink}
            data-grade={grade}
          />
        ))}
      <path
        d={`M${plot.x} ${y(checked.at)}h${plot.width}`}
        className={styles.ink}
        data-ground={groundAt(y(checked.at))}
      />
      <ChartText
        x={plot.x + plot.width - fontPx * 0.5}
        y={plot.y + sizes.checked.top}
        lines={sizes.checked.lines}
        fontPx={fontPx}
        ground={groundAt}
        anchor="end"
      />
      {entries.map((entry) => {
        const { id, at, grade, lines } = entry
        const labelTop = plot.y + entry.top
        return (
          <g key={id}>
            <path
              d={`M${plot.x} ${y(at)}L${column - fontPx * 0.5} ${labelTop + fontPx * 0.65}`}
              className={styles.ink}
              data-grade={grade}
              data-ground={groundAt(labelTop + fontPx)}
            />
            <ChartMark x={plot.x} y={y(at)} kind={grade} sizePx={fontPx} />
            <ChartText x={column} y={labelTop} lines={lines} fontPx={fontPx} ground={groundAt} />
          </g>
        )
      })}
    </g>
  )
}

import { usePlotArea } from 'recharts'
import { useWords } from '../../i18n/words.ts'
import { yearStarts } from './ChartCalendar.tsx'
import { ChartMark } from './ChartMark.tsx'
import { ChartText, type Ground } from './ChartText.tsx'
import type { ChartModel } from './chartModel.ts'
import styles from './layers.module.css'
import type { NarrowSizes } from './narrowSizes.ts'
import { OpenSlots } from './OpenSlots.tsx'

/** The chart with its time running down: the same gold, slots and marks, all words in one column. */
export function NarrowLayers({ model, sizes }: { model: ChartModel; sizes: NarrowSizes }) {
  const { format } = useWords()
  const plot = usePlotArea()
  if (plot === undefined) return null
  const { months, capacity, checked } = model
  const { fontPx, entries } = sizes
  const y = (at: number) => plot.y + (at * plot.height) / months.length
  const column = plot.x + sizes.columnPx
  const end = plot.y + plot.height
  const groundAt = (at: number): Ground => (capacity !== null && at >= y(capacity.from) ? 'field' : 'paper')
  return (
    <g>
      <OpenSlots model={model} place={y} zero={plot.x} direction="down" />
      {capacity !== null && (
        <path d={`M${plot.x + plot.width - 1.5} ${y(capacity.from)}V${end}`} className={styles.ceiling} />
      )}
      <path d={`M${plot.x} ${plot.y}v${plot.height}`} className={styles.axis} />
      {yearStarts(months).map(({ index, year }) => (
        <g key={year}>
          <path d={`M${plot.x - fontPx * 0.85} ${y(index)}H${plot.x}`} className={styles.ink} />
          <ChartText x={0} y={y(index) - fontPx * 0.65} lines={[{ text: format.date(year) }]} fontPx={fontPx} />
        </g>
      ))}
      <path
        d={`M${plot.x} ${y(checked.at)}h${plot.width}`}
        className={styles.ink}
        data-ground={groundAt(y(checked.at))}
      />
      {entries.map((entry) => {
        const { id, at, isFlag, grade, lines } = entry
        const top = plot.y + entry.top
        return (
          <g key={id}>
            {isFlag && (
              <path
                d={`M${plot.x} ${y(at)}L${column - fontPx * 0.5} ${top + fontPx * 0.65}`}
                className={styles.ink}
                data-grade={grade}
                data-ground={groundAt(top + fontPx)}
              />
            )}
            {grade !== null && (
              <ChartMark
                x={isFlag ? plot.x : column - fontPx * 0.9}
                y={isFlag ? y(at) : top + fontPx * 0.62}
                kind={grade}
                sizePx={isFlag ? fontPx : fontPx * 0.85}
                ground={isFlag ? 'paper' : groundAt(top + fontPx)}
              />
            )}
            <ChartText x={column} y={top} lines={lines} fontPx={fontPx} ground={groundAt} />
          </g>
        )
      })}
    </g>
  )
}

import type { ChartModel } from './chartModel.ts'

interface Props {
  readonly model: ChartModel
  /** The pixel at which a number of months from the start lies. */
  readonly place: (at: number) => number
  readonly level: (value: number) => number
  readonly betweenPx: number
}

/** The reported output of each month or of what months are summed by, drawn without Recharts, which a wall does not wait for. */
export function StageBars({ model, place, level, betweenPx }: Props) {
  const { months, periods, capacity } = model
  const size = months.length / periods.length
  return periods.map(({ period, output }, index) => {
    if (output === null) return null
    const [from, to] = [place(index * size) + betweenPx / 2, place((index + 1) * size) - betweenPx / 2]
    return (
      <rect
        key={period}
        x={from}
        y={level(output)}
        width={Math.max(1, to - from)}
        height={level(0) - level(output)}
        fill={capacity === null ? 'var(--ink)' : 'var(--on-field)'}
        stroke={capacity !== null && index * size < capacity.from ? 'var(--ink)' : undefined}
        data-period={period}
      />
    )
  })
}

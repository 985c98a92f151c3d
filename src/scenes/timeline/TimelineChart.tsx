import { Bar, ComposedChart, XAxis, YAxis } from 'recharts'
import { CapacityGround } from './CapacityGround.tsx'
import type { ChartModel } from './chartModel.ts'
import { type ChartSizes, chartHeight } from './chartSizes.ts'
import { NarrowLayers } from './NarrowLayers.tsx'
import { SpanBrackets } from './SpanBrackets.tsx'
import { WideLayers } from './WideLayers.tsx'

interface Props {
  readonly model: ChartModel
  readonly widthPx: number
  /** The wide form, or the narrow one, in which time runs down. */
  readonly sizes: ChartSizes
}

const betweenBarsPx = 3

/** The months, or what they are summed by, as Recharts draws them; where no month has a figure there is no bar. */
export function TimelineChart({ model, widthPx, sizes }: Props) {
  const { periods, months, capacity, top } = model
  const size = months.length / periods.length
  // A period that began before the capacity did has it behind its bar only in part.
  const rows = periods.map(({ period, output }, index) => ({
    period,
    output,
    ...(capacity !== null && index * size < capacity.from && { stroke: 'var(--ink)' }),
  }))
  const bar = (periodPx: number) => (
    <Bar
      dataKey="output"
      fill={capacity === null ? 'var(--ink)' : 'var(--on-field)'}
      isAnimationActive={false}
      zIndex={0}
      barSize={Math.max(1, periodPx - betweenBarsPx)}
    />
  )
  if ('narrow' in sizes) {
    const { periodPx, topPx, marginPx, leftPx } = sizes.narrow
    return (
      <ComposedChart
        layout="vertical"
        width={widthPx}
        height={chartHeight(sizes)}
        data={rows}
        margin={{ top: topPx, right: 0, bottom: marginPx, left: leftPx }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, top]} hide />
        <YAxis type="category" dataKey="period" hide />
        <CapacityGround model={model} direction="down" />
        {bar(periodPx)}
        <NarrowLayers model={model} sizes={sizes.narrow} />
      </ComposedChart>
    )
  }
  const { topPx, belowPx, insetPx } = sizes.wide
  return (
    <ComposedChart
      width={widthPx}
      height={chartHeight(sizes)}
      data={rows}
      margin={{ top: topPx, right: 0, bottom: belowPx, left: insetPx }}
      accessibilityLayer={false}
    >
      <XAxis type="category" dataKey="period" hide />
      <YAxis type="number" domain={[0, top]} hide />
      <CapacityGround model={model} direction="across" />
      {bar((widthPx - insetPx) / periods.length)}
      <WideLayers model={model} sizes={sizes.wide} />
      <SpanBrackets sizes={sizes.wide} />
    </ComposedChart>
  )
}

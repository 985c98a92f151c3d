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

/** The months as Recharts draws them; a month without a figure has no bar. */
export function TimelineChart({ model, widthPx, sizes }: Props) {
  const { months, capacity, top } = model
  const rows = months.map(({ month, output }) => ({ month, output: output?.value ?? null }))
  const bar = (monthPx: number) => (
    <Bar
      dataKey="output"
      fill={capacity === null ? 'var(--ink)' : 'var(--on-field)'}
      isAnimationActive={false}
      zIndex={0}
      barSize={Math.max(1, monthPx - betweenBarsPx)}
    />
  )
  if ('narrow' in sizes) {
    const { monthPx, marginPx, leftPx } = sizes.narrow
    return (
      <ComposedChart
        layout="vertical"
        width={widthPx}
        height={chartHeight(sizes, months.length)}
        data={rows}
        margin={{ top: marginPx, right: 0, bottom: marginPx, left: leftPx }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, top]} hide />
        <YAxis type="category" dataKey="month" hide />
        <CapacityGround model={model} direction="down" />
        {bar(monthPx)}
        <NarrowLayers model={model} sizes={sizes.narrow} />
      </ComposedChart>
    )
  }
  const { topPx, belowPx, insetPx } = sizes.wide
  return (
    <ComposedChart
      width={widthPx}
      height={chartHeight(sizes, months.length)}
      data={rows}
      margin={{ top: topPx, right: 0, bottom: belowPx, left: insetPx }}
      accessibilityLayer={false}
    >
      <XAxis type="category" dataKey="month" hide />
      <YAxis type="number" domain={[0, top]} hide />
      <CapacityGround model={model} direction="across" />
      {bar((widthPx - insetPx) / months.length)}
      <WideLayers model={model} sizes={sizes.wide} />
      <SpanBrackets sizes={sizes.wide} />
    </ComposedChart>
  )
}

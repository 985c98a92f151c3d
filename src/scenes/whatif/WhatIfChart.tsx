import { Area, ComposedChart, XAxis, YAxis } from 'recharts'
import type { ScenarioMonth } from '../../plant/scenario.ts'
import type { Curve } from '../../plant/whatIf.ts'
import { ChartGround, ChartLines } from './ChartGround.tsx'
import type { PlotSizes } from './plotSizes.ts'

interface Props {
  readonly months: readonly ScenarioMonth[]
  readonly curve: Curve
  /** The capacity on record, a month. */
  readonly perMonth: number
  readonly sizes: PlotSizes
}

/** Round dots, as wide as the line. */
const dots = { strokeWidth: 4, strokeDasharray: '0 7', strokeLinecap: 'round', zIndex: 0 } as const

/** The scenario as Recharts draws it: dots, on gold as far as the record has a capacity and on paper above it. */
export function WhatIfChart({ months, curve, perMonth, sizes }: Props) {
  const rows = months.map(({ month, cars }) => ({
    month,
    under: Math.min(cars, perMonth),
    over: cars > perMonth ? [perMonth, cars] : null,
  }))
  const type = curve === 'steps' ? 'stepAfter' : 'linear'
  const { widthPx, heightPx, left, top, width, height, most } = sizes
  return (
    <ComposedChart
      width={widthPx}
      height={heightPx}
      data={rows}
      margin={{ left, top, right: widthPx - left - width, bottom: heightPx - top - height }}
      accessibilityLayer={false}
    >
      <XAxis type="category" dataKey="month" hide />
      <YAxis type="number" domain={[0, most]} hide />
      <ChartGround sizes={sizes} perMonth={perMonth} />
      <Area
        type={type}
        dataKey="under"
        fill="url(#scenario-on-field)"
        fillOpacity={1}
        stroke="var(--sky-on-field)"
        isAnimationActive={false}
        activeDot={false}
        {...dots}
      />
      <Area
        type={type}
        dataKey="over"
        fill="url(#scenario-on-paper)"
        fillOpacity={1}
        stroke="var(--sky)"
        isAnimationActive={false}
        activeDot={false}
        {...dots}
      />
      <ChartLines sizes={sizes} perMonth={perMonth} months={months} />
    </ComposedChart>
  )
}

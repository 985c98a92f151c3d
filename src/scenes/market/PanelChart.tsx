import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import type { MarketPanel } from '../../plant/market.ts'
import type { AmountClaim } from '../../plant/plantSchema.ts'
import { PanelLayers, PromiseLayer } from './PanelLayers.tsx'
import type { PanelSizes } from './panelSizes.ts'

interface Props {
  readonly panel: MarketPanel
  readonly sizes: PanelSizes
  readonly widthPx: number
  readonly heightPx: number
  /** The upper end of the scale that all panels share. */
  readonly top: number
  readonly ceiling: AmountClaim | null
  /** The plant's announced output, drawn as a measure. */
  readonly promised: number | null
  /** Whether the ceiling is named in this panel. */
  readonly isLabelled: boolean
}

/** The bars of one series as Recharts draws them; a year without a report has none. */
export function PanelChart({ panel, sizes, widthPx, heightPx, top, ceiling, promised, isLabelled }: Props) {
  const { abovePx, belowPx, barPx } = sizes
  const rows = panel.years.map(({ year, state, figure }) => ({
    year,
    reported: state === 'reported' ? figure.claim.value : null,
  }))
  return (
    <BarChart
      width={widthPx}
      height={heightPx}
      data={rows}
      margin={{ top: abovePx, right: 0, bottom: belowPx, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="category" dataKey="year" hide />
      <YAxis type="number" domain={[0, top]} hide />
      <PromiseLayer promised={promised} top={top} />
      <Bar dataKey="reported" fill="var(--ink)" isAnimationActive={false} zIndex={0} barSize={barPx} />
      <PanelLayers
        panel={panel}
        sizes={sizes}
        top={top}
        ceiling={ceiling}
        promised={promised}
        isLabelled={isLabelled}
      />
    </BarChart>
  )
}

import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { MarketPanel } from '../../plant/market.ts'
import type { AmountClaim } from '../../plant/plantSchema.ts'
import { useWidth } from '../../ui/useWidth.ts'
import styles from './PanelChart.module.css'
import { PanelLayers, PromiseLayer } from './PanelLayers.tsx'
import { panelSizes } from './panelSizes.ts'

interface Props {
  readonly panel: MarketPanel
  /** All of them, this one too: they are written alike. */
  readonly panels: readonly MarketPanel[]
  /** The upper end of the scale that all panels share. */
  readonly top: number
  readonly ceiling: AmountClaim | null
  /** The plant's announced output, drawn as a measure. */
  readonly promised: number | null
  /** Whether the ceiling is named in this panel. */
  readonly isLabelled: boolean
}

/** How high the drawing is, without the line above it that says what its numbers are. */
const heightRem = 14.6

/** The bars of one series as Recharts draws them; a year without a report has none. */
export function PanelChart({ panel, panels, top, ceiling, promised, isLabelled }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  const { ref, widthPx, remPx } = useWidth()
  const heightPx = heightRem * remPx
  const sizes = panelSizes(words, panels, { widthPx, remPx })
  const { abovePx, belowPx, barPx, numbers } = sizes
  const [first, last] = [panel.years[0], panel.years.at(-1)]
  const rows = panel.years.map(({ year, state, figure }) => ({
    year,
    reported: state === 'reported' ? figure.claim.value : null,
  }))
  return (
    <div ref={ref}>
      <p className={styles.unit}>{t.market.unit[numbers]}</p>
      {widthPx > 0 && (
        <div role="img" aria-label={t.market.chart(text(panel.label), first?.year ?? '', last?.year ?? '')}>
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
        </div>
      )}
    </div>
  )
}

import { type ComponentProps, lazy } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { MarketPanel } from '../../plant/market.ts'
import { ChartSlot } from '../../ui/ChartSlot.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import type { PanelChart as Chart } from './PanelChart.tsx'
import styles from './PanelFrame.module.css'
import { panelSizes } from './panelSizes.ts'

const PanelChart = lazy(() => import('./PanelChart.tsx').then((module) => ({ default: module.PanelChart })))

type Props = Omit<ComponentProps<typeof Chart>, 'widthPx' | 'heightPx' | 'sizes'> & {
  readonly plant: KnownPlant
  /** All of them, this one too: they are written alike. */
  readonly panels: readonly MarketPanel[]
}

/** How high the drawing is, without the line above it that says what its numbers are. */
const heightRem = 14.6
/** Where the build draws the page, it is not known how wide a panel will be. */
const drawnPx = 620

/** One series at the width that it has, and what its numbers are. */
export function PanelFrame({ plant, panels, ...chart }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  const { ref, widthPx, remPx } = useWidth(drawnPx)
  const heightPx = heightRem * remPx
  const sizes = panelSizes(words, panels, { widthPx, remPx })
  const { label, years, series } = chart.panel
  return (
    <div ref={ref} className={styles.frame}>
      <p className={styles.unit}>{t.market.unit[sizes.numbers]}</p>
      <div role="img" aria-label={t.market.chart(text(label), years[0]?.year ?? '', years.at(-1)?.year ?? '')}>
        <ChartSlot name={`market ${series}`} {...{ plant, heightPx }} of={words.language} waiting={t.market.waiting}>
          {widthPx > 0 && <PanelChart {...chart} {...{ widthPx, heightPx, sizes }} />}
        </ChartSlot>
      </div>
    </div>
  )
}

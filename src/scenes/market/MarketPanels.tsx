import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { amountOf } from '../../plant/figure.ts'
import { gapsAbout } from '../../plant/gapsAbout.ts'
import { largestOf, latestYear, type MarketPanel, marketSeries, marketTop } from '../../plant/market.ts'
import { Boundary } from '../../ui/Boundary.tsx'
import { FactButton } from '../../ui/FactButton.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './MarketPanels.module.css'
import { qualification } from './marketWords.ts'
import { PanelFrame } from './PanelFrame.tsx'
import { PanelLegend } from './PanelLegend.tsx'
import { YearRows } from './YearRows.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly panels: readonly MarketPanel[]
  readonly opened: Opened
}

/** A panel for each series on one scale, what their bars and lines mean, and the same as rows. */
export function MarketPanels({ plant, panels, opened }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  if (panels.length === 0) return null
  const capacity = amountOf(plant, 'capacity')
  const ceiling = capacity?.claim.unit === 'vehicle/year' ? capacity.claim : null
  const promise = latestYear(plant, 'output', ['announced'])
  const top = marketTop(panels, ceiling?.value ?? null)
  const emptiest = [...panels].sort((a, b) => largestOf(a) - largestOf(b))[0]
  return (
    <>
      <ul className={styles.panels}>
        {panels.map((panel) => (
          <li key={panel.series} className={styles.panel}>
            <h3>{text(panel.label)}</h3>
            <div className={styles.chart}>
              <Boundary of={plant} fallback={<Marked kind="alert">{t.market.failed}</Marked>}>
                <PanelFrame
                  plant={plant}
                  panel={panel}
                  panels={panels}
                  top={top}
                  ceiling={ceiling}
                  promised={promise?.figure.claim.value ?? null}
                  isLabelled={panel === emptiest}
                />
              </Boundary>
            </div>
            <Qualifications panel={panel} />
            <FactButton plant={plant} fact={panel.series} form="value" opened={opened} />
          </li>
        ))}
      </ul>
      <PanelLegend panels={panels} ceiling={ceiling} promise={promise} />
      <ul className={styles.gaps}>
        {gapsAbout(plant, marketSeries).map(({ id, text: gap }) => (
          <li key={id}>
            <Marked kind="none">{text(gap)}</Marked>
          </li>
        ))}
      </ul>
      <Folded summary={t.market.rows}>
        <YearRows plant={plant} panels={panels} />
      </Folded>
    </>
  )
}

/** What the bars with a star do not say by themselves. */
function Qualifications({ panel }: { panel: MarketPanel }) {
  const words = useSceneWords()
  const { t } = words
  const notes = panel.years.flatMap(({ year, figure }) => {
    const how = figure === null ? null : qualification(words, figure.claim)
    return how === null ? [] : t.market.qualified(year, how)
  })
  if (notes.length === 0) return null
  return (
    <p className={styles.notes}>
      {t.market.noted} {notes.join('; ')}
    </p>
  )
}

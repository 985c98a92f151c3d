import type { ReactNode } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { MarketPanel, MarketYear } from '../../plant/market.ts'
import type { AmountClaim } from '../../plant/plantSchema.ts'
import { Marked } from '../../ui/Marked.tsx'
import { CeilingLine, PromiseLine } from './MeasureLines.tsx'
import { markOfYear, plainAmount } from './marketWords.ts'
import styles from './PanelLegend.module.css'

interface Props {
  readonly panels: readonly MarketPanel[]
  readonly ceiling: AmountClaim | null
  /** The plant's own output that is announced for a year to come or under way. */
  readonly promise: Extract<MarketYear, { figure: object }> | null
}

const marks = ['reported', 'announced', 'passed', 'none'] as const

/** What the bars, slots and lines of the panels mean; only what is drawn. */
export function PanelLegend({ panels, ceiling, promise }: Props) {
  const words = useSceneWords()
  const { t } = words
  const years = panels.flatMap((panel) => panel.years)
  const isDrawn = (kind: (typeof marks)[number]) =>
    years.some((year) => year.state !== 'running' && markOfYear(year) === kind)
  return (
    <ul className={styles.legend} aria-label={t.market.legendName}>
      {ceiling !== null && (
        <li>
          <Line>
            <CeilingLine from={0} to={sampleWidth} y={sampleHeight / 2} />
          </Line>
          {t.market.ceilingLegend(plainAmount(words, ceiling))}
        </li>
      )}
      {promise !== null && (
        <li>
          <Line>
            <PromiseLine from={0} to={sampleWidth} y={sampleHeight / 2} />
          </Line>
          {t.market.promised(plainAmount(words, promise.figure.claim), promise.year)}
        </li>
      )}
      {marks.filter(isDrawn).map((kind) => (
        <li key={kind}>
          <Marked kind={kind}>{t.market.legend[kind]}</Marked>
        </li>
      ))}
    </ul>
  )
}

const [sampleWidth, sampleHeight] = [32, 12]

function Line({ children }: { children: ReactNode }) {
  return (
    <svg className={styles.line} viewBox={`0 0 ${sampleWidth} ${sampleHeight}`} aria-hidden="true">
      {children}
    </svg>
  )
}

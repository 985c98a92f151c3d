import { lazy } from 'react'
import { capital } from '../../i18n/capital.ts'
import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Scenario } from '../../plant/scenario.ts'
import { rangesOf, type WhatIfGround } from '../../plant/whatIf.ts'
import { Boundary } from '../../ui/Boundary.tsx'
import { ChartSlot } from '../../ui/ChartSlot.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { ScenarioMark } from '../../ui/ScenarioMark.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { spokenText } from './assumedWords.ts'
import { ChartHandle } from './ChartHandle.tsx'
import { assumedAt, handlePlace, plotSizes } from './plotSizes.ts'
import styles from './ScenarioChart.module.css'
import type { Shaping } from './useScenario.ts'

const WhatIfChart = lazy(() => import('./WhatIfChart.tsx').then((module) => ({ default: module.WhatIfChart })))

interface Props {
  readonly plant: KnownPlant
  readonly ground: WhatIfGround
  readonly scenario: Scenario
  readonly shaping: Shaping
}

/** The scenario below the capacity on record, under its label, with its three handles. */
export function ScenarioChart({ plant, ground, scenario, shaping }: Props) {
  const words = useSceneWords()
  const { t, format, language } = words
  const { ref, widthPx, remPx } = useWidth()
  const { assumptions, assume, settle } = shaping
  const sizes = widthPx === 0 ? null : plotSizes(words, ground, assumptions, widthPx, remPx)
  const ranges = rangesOf(ground.perYear)
  return (
    <figure className={styles.figure} aria-label={t.whatIf.labelled(chartName(words, ground))}>
      <figcaption className={styles.caption}>
        <b>
          <ScenarioMark>{t.whatIf.label}</ScenarioMark>
        </b>
        <span>{chartName(words, ground)}</span>
        <span className={styles.ceiling}>
          {t.timeline.ceiling(format.bounded(ground.capacity.claim))}
          {'. '}
          {capital(t.timeline.ceilingEach.month(format.number(ground.perMonth)))}
        </span>
        {assumptions.expanded !== null && (
          <ScenarioMark>{t.whatIf.yourExpansion(format.amount(assumptions.expanded, 'vehicle/year'))}</ScenarioMark>
        )}
      </figcaption>
      <div ref={ref} className={styles.frame}>
        <Boundary of={plant} fallback={<Marked kind="alert">{t.timeline.failed}</Marked>}>
          <div aria-hidden="true">
            <ChartSlot
              name="whatif"
              plant={plant}
              of={language}
              heightPx={sizes?.heightPx ?? null}
              waiting={<p className={styles.waiting}>{t.timeline.loading}</p>}
            >
              {sizes && (
                <WhatIfChart
                  months={scenario.months}
                  curve={assumptions.curve}
                  perMonth={ground.perMonth}
                  sizes={sizes}
                />
              )}
            </ChartSlot>
          </div>
          {sizes &&
            (['today', 'months', 'level'] as const).map((name) => (
              <ChartHandle
                key={name}
                name={t.whatIf.names[name]}
                spoken={spokenText(words, ground, assumptions, name)}
                value={assumptions[name]}
                range={ranges[name]}
                orientation={name === 'months' ? 'horizontal' : 'vertical'}
                place={handlePlace(name, assumptions, sizes, ground)}
                onValue={(value) => assume(name, value)}
                onPoint={(point) => assume(name, assumedAt(name, point, sizes, ground))}
                onEnd={settle}
              />
            ))}
        </Boundary>
      </div>
    </figure>
  )
}

function chartName({ t, format }: SceneWords, { months }: WhatIfGround): string {
  return t.whatIf.chart(format.date(months[0] ?? ''), format.date(months.at(-1) ?? ''))
}

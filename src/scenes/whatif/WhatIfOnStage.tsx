import { useMemo } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { scenarioOf } from '../../plant/scenario.ts'
import { parseAssumptions, plainAssumptions, printAssumptions, whatIfGround } from '../../plant/whatIf.ts'
import { Marked } from '../../ui/Marked.tsx'
import { ScenarioMark } from '../../ui/ScenarioMark.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { useViewPart } from '../../view/useView.ts'
import { StageScenario } from './StageScenario.tsx'
import { milestoneText, resultText } from './scenarioWords.ts'
import { findingText } from './WhatIf.tsx'
import styles from './WhatIfOnStage.module.css'

/** The scenario of the address, or that with which one begins, under its label: never without it before an audience. */
export function WhatIfOnStage({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t, format, language } = words
  const { ref, widthPx, remPx } = useWidth()
  const text = useViewPart((view) => view.if)
  const ground = useMemo(() => whatIfGround(plant), [plant])
  if (ground === null) {
    return (
      <StageFrame
        heading={findingText(words, plant)}
        fitted={language}
        evidence={<Marked kind="none">{t.grades.none}</Marked>}
      >
        {t.whatIf.noteNoCapacity}
      </StageFrame>
    )
  }
  const assumptions = parseAssumptions(text, ground.perYear) ?? plainAssumptions(ground.perYear)
  const scenario = scenarioOf(ground, assumptions)
  return (
    <StageFrame
      heading={findingText(words, plant)}
      fitted={`${language} ${printAssumptions(assumptions)}`}
      evidence={
        <>
          <Marked kind={ground.capacity.claim.kind === 'report' ? 'reported' : 'announced'}>
            {t.timeline.ceiling(format.bounded(ground.capacity.claim))}
          </Marked>
          {assumptions.expanded !== null && (
            <ScenarioMark>{t.whatIf.yourExpansion(format.amount(assumptions.expanded, 'vehicle/year'))}</ScenarioMark>
          )}
        </>
      }
    >
      <div className={styles.scenario}>
        <p className={styles.label}>
          <ScenarioMark>{t.whatIf.label}</ScenarioMark>
        </p>
        <div ref={ref} className={styles.chart}>
          {widthPx > 0 && (
            <StageScenario
              ground={ground}
              scenario={scenario}
              curve={assumptions.curve}
              label={t.whatIf.labelled(
                t.whatIf.chart(format.date(ground.months[0] ?? ''), format.date(ground.months.at(-1) ?? '')),
              )}
              widthPx={widthPx}
              remPx={remPx}
            />
          )}
        </div>
        <p className={styles.result} data-room>
          <span>{resultText(words, scenario)}. </span>
          <span>{milestoneText(words, scenario)}</span>
        </p>
      </div>
    </StageFrame>
  )
}

/** What it is held against. */
export function whatIfEvidence(): string[] {
  return ['capacity', 'output']
}

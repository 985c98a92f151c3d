import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { amountOf } from '../../plant/figure.ts'
import { knownSteps } from '../../plant/knownSteps.ts'
import { robotUse } from '../../plant/robotUse.ts'
import { wordsOf } from '../../plant/wordsOf.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import styles from './ProcessOnStage.module.css'
import { processFinding } from './processFinding.ts'
import { StepDrawing } from './StepDrawing.tsx'

/** One car through the steps of the line, with the figures that are on record for each. */
export function ProcessOnStage({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t, format, text, language } = words
  const steps = knownSteps(plant)
  const isAnnounced = wordsOf(plant, 'process-stages')?.claim.kind === 'plan'
  const mark = isAnnounced ? 'announced' : 'reported'
  return (
    <StageFrame
      heading={processFinding(words, robotUse(plant), steps.length, isAnnounced)}
      fitted={language}
      evidence={
        <>
          <Marked kind={mark}>{t.grades[mark]}</Marked>
          <Marked kind="none">{t.grades.none}</Marked>
        </>
      }
    >
      <ol className={styles.steps}>
        {steps.map(({ stage, name, facts, gap }, index) => {
          const amounts = facts.flatMap((fact) => amountOf(plant, fact)?.claim ?? [])
          return (
            <li key={stage}>
              <StepDrawing stage={stage} isLast={index === steps.length - 1} />
              <h2>
                <Marked kind={mark}>{text(name)}</Marked>
              </h2>
              {amounts.map((claim) => (
                <p key={claim.id}>{format.claim(claim)}</p>
              ))}
              {amounts.length === 0 && gap !== undefined && (
                <p>
                  <Marked kind="none">{t.grades.none}</Marked>
                </p>
              )}
            </li>
          )
        })}
      </ol>
    </StageFrame>
  )
}

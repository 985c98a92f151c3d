import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { amountOf } from '../../plant/figure.ts'
import { knownSteps } from '../../plant/knownSteps.ts'
import { robotUse } from '../../plant/robotUse.ts'
import { wordsOf } from '../../plant/wordsOf.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import { saidBy } from '../../ui/sayingWords.ts'
import styles from './ProcessOnStage.module.css'
import { processFinding } from './processFinding.ts'
import { StepDrawing } from './StepDrawing.tsx'

/** One car through the steps of the line, with the figures that are on record for each. */
export function ProcessOnStage({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t, format, text, language } = words
  const steps = knownSteps(plant)
  const stages = wordsOf(plant, 'process-stages')?.claim
  const isAnnounced = stages?.kind === 'plan'
  const mark = isAnnounced ? 'announced' : 'reported'
  const amounts = steps.flatMap(({ facts }) => amountsOf(plant, facts))
  const said = new Set(
    [...(stages === undefined ? [] : [stages]), ...amounts.map(({ claim }) => claim)].map((claim) =>
      saidBy(words, plant, claim),
    ),
  )
  return (
    <StageFrame
      heading={processFinding(words, robotUse(plant), steps.length, isAnnounced)}
      fitted={language}
      evidence={
        <>
          {[...said].map((who) => (
            <Marked key={who} kind={mark}>
              {who}
            </Marked>
          ))}
          <Marked kind="none">{t.grades.none}</Marked>
        </>
      }
    >
      <div className={styles.process}>
        <ol className={styles.steps}>
          {steps.map(({ stage, name, facts, gap }, index) => {
            return (
              <li key={stage}>
                <StepDrawing stage={stage} isLast={index === steps.length - 1} />
                <h2>
                  <Marked kind={mark}>{text(name)}</Marked>
                </h2>
                {gap !== undefined && amountsOf(plant, facts).length === 0 && (
                  <p>
                    <Marked kind="none">{t.grades.none}</Marked>
                  </p>
                )}
              </li>
            )
          })}
        </ol>
        <p className={styles.amounts}>
          {amounts.map(({ label, claim }) => (
            <Marked key={claim.id} kind={claim.kind === 'report' ? 'reported' : 'announced'}>
              {text(label)}: {format.claim(claim)}
            </Marked>
          ))}
        </p>
      </div>
    </StageFrame>
  )
}

function amountsOf(plant: KnownPlant, facts: readonly string[]) {
  return facts.flatMap((fact) => {
    const [claim, label] = [amountOf(plant, fact)?.claim, plant.facts[fact]?.label]
    return claim === undefined || label === undefined ? [] : [{ claim, label }]
  })
}

/** The order of the steps, and the figures of each. */
export function processEvidence(plant: KnownPlant): string[] {
  return ['process-stages', ...knownSteps(plant).flatMap(({ facts }) => facts)]
}

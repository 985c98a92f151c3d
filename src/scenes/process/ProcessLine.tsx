import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import type { Step } from '../../plant/plantSchema.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './ProcessLine.module.css'
import { StepDrawing } from './StepDrawing.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly steps: readonly Step[]
  /** Whether the steps are on record as what is done or as what is intended. */
  readonly mark: 'reported' | 'announced'
  readonly opened: Opened
}

/** The steps on one line, with the same car at each, and under it what is on record for the step and what is not. */
export function ProcessLine({ plant, steps, mark, opened }: Props) {
  const { t, text } = useSceneWords()
  return (
    <ol className={styles.line} aria-label={t.process.steps}>
      {steps.map(({ stage, name, facts, gap }, index) => (
        <li key={stage} className={styles.step} data-stage={stage}>
          <StepDrawing stage={stage} isLast={index === steps.length - 1} />
          <div className={styles.record}>
            <h3>
              <Marked kind={mark}>
                <span data-visually="hidden">{t.grades[mark]}: </span>
                {text(name)}
              </Marked>
            </h3>
            <ul>
              <FactItems plant={plant} facts={facts} opened={opened} />
              {gap !== undefined && (
                <li className={styles.gap}>
                  <Marked kind="none">{text(gap)}</Marked>
                </li>
              )}
              {gap === undefined && !facts.some((fact) => isOnRecord(plant, fact)) && (
                <li className={styles.gap}>
                  <Marked kind="none">{t.process.nothing}</Marked>
                </li>
              )}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  )
}

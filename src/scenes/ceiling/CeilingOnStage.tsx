import { capital } from '../../i18n/capital.ts'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { fieldOf, scaleOf } from '../../plant/parcels.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageField } from '../../ui/StageField.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import { saidBy } from '../../ui/sayingWords.ts'
import styles from './CeilingOnStage.module.css'

/** A year of cars at the ceiling, counted into the field. */
export function CeilingOnStage({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t, format, language } = words
  const scale = scaleOf(plant)
  const field = fieldOf(scale)
  if (field === null || scale.capacity === null) {
    return (
      <StageFrame heading={t.opening.noCapacity} fitted={language} evidence={null}>
        {null}
      </StageFrame>
    )
  }
  const { lead, rest } = t.ceiling.captions.cars(format.number(scale.capacity.claim.value))
  return (
    <StageFrame
      heading={capital(format.claim(scale.capacity.claim))}
      fitted={language}
      evidence={
        <>
          <Marked kind={scale.capacity.claim.kind === 'report' ? 'reported' : 'announced'}>
            {saidBy(words, plant, scale.capacity.claim)}
          </Marked>
          <span>{t.stage.notOutput}</span>
          <span>{rest}</span>
        </>
      }
    >
      <div className={styles.field}>
        <StageField field={field} layer="cars" label={`${lead} ${rest}`} />
      </div>
    </StageFrame>
  )
}

/** The capacity, and what was reported and announced of the output. */
export const ceilingEvidence = () => ['capacity', 'output', 'expanded-capacity']

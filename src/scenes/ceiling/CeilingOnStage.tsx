import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { fieldOf, scaleOf } from '../../plant/parcels.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageField } from '../../ui/StageField.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import styles from './CeilingOnStage.module.css'

/** A year of cars at the ceiling, counted into the field. */
export function CeilingOnStage({ plant }: { plant: KnownPlant }) {
  const { t, format, language } = useSceneWords()
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
      heading={lead.replace(/\.$/, '')}
      fitted={language}
      evidence={
        <>
          <Marked kind={scale.capacity.claim.kind === 'report' ? 'reported' : 'announced'}>{t.stage.notOutput}</Marked>
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

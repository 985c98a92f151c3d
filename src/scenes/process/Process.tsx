import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { knownSteps } from '../../plant/knownSteps.ts'
import { robotUse } from '../../plant/robotUse.ts'
import { wordsOf } from '../../plant/wordsOf.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { OpenedLedger } from '../../ui/OpenedLedger.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { KindOfPlant } from './KindOfPlant.tsx'
import { MakerClaims } from './MakerClaims.tsx'
import styles from './Process.module.css'
import { ProcessLine } from './ProcessLine.tsx'
import { processFinding } from './processFinding.ts'
import { RobotUse } from './RobotUse.tsx'
import { Terms } from './Terms.tsx'

/** One car through the steps of the line, what is on record for each, and what the plant is called. */
export function Process({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t } = words
  const opened = useOpened('process')
  const steps = knownSteps(plant)
  const stages = wordsOf(plant, 'process-stages')
  const use = robotUse(plant)
  const isAnnounced = stages?.claim.kind === 'plan'
  return (
    <section id="process" aria-labelledby="process-heading">
      <SceneHead
        id="process"
        finding={processFinding(words, use, steps.length, isAnnounced)}
        note={
          <>
            {steps.length > 0 && <p>{t.process.note}</p>}
            {stages !== null && <FactButton plant={plant} fact="process-stages" opened={opened} />}
          </>
        }
      />
      {steps.length > 0 && (
        <ProcessLine plant={plant} steps={steps} mark={isAnnounced ? 'announced' : 'reported'} opened={opened} />
      )}
      <div className={styles.below}>
        <RobotUse plant={plant} use={use} steps={steps} opened={opened} />
        <MakerClaims plant={plant} opened={opened} />
        <KindOfPlant plant={plant} opened={opened} />
      </div>
      <Terms plant={plant} />
      <OpenedLedger plant={plant} opened={opened} />
    </section>
  )
}

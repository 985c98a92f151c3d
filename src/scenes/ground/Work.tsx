import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import type { Sayings } from '../../plant/sayings.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { FactItems } from '../../ui/FactItems.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import rows from './rows.module.css'
import { SayingList } from './SayingList.tsx'

const others = [
  'indirect-jobs',
  'korean-specialists',
  'training-centre',
  'regional-growth',
  'industry-jobs',
  'general-director',
] as const

interface Props {
  readonly plant: KnownPlant
  readonly jobs: Sayings | null
  readonly opened: Opened
}

/** Who said what of the jobs at the plant, announced and reported side by side, and what else is on record of work. */
export function Work({ plant, jobs, opened }: Props) {
  const { t } = useSceneWords()
  const hasOthers = others.some((fact) => isOnRecord(plant, fact))
  return (
    <div className={rows.row}>
      <div className={rows.five}>
        <h3>{t.ground.work}</h3>
        {jobs === null ? (
          <p className={rows.line}>
            <Marked kind="none">{t.ground.noJobs}</Marked>
          </p>
        ) : (
          <FactButton plant={plant} fact="jobs" opened={opened} />
        )}
        {isOnRecord(plant, 'headcount') ? (
          <FactButton plant={plant} fact="headcount" opened={opened} />
        ) : (
          <p className={rows.line}>
            <Marked kind="none">{t.ground.noHeadcount}</Marked>
          </p>
        )}
        {hasOthers && (
          <>
            <h4>{t.ground.otherWork}</h4>
            <ul>
              <FactItems plant={plant} facts={others} opened={opened} />
            </ul>
          </>
        )}
      </div>
      {jobs !== null && (
        <div className={rows.nine}>
          <h3>{t.ground.jobs}</h3>
          <div className={rows.halves}>
            <SayingList plant={plant} kind="announced" claims={jobs.announced} />
            <SayingList plant={plant} kind="reported" claims={jobs.reported} />
          </div>
        </div>
      )}
    </div>
  )
}

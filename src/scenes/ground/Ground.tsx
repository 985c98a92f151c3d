import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { type Sayings, sayingsOf, sourceCount } from '../../plant/sayings.ts'
import { LedgerBlock } from '../../ui/LedgerBlock.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { Land } from './Land.tsx'
import { Local } from './Local.tsx'
import { Work } from './Work.tsx'

/** The work the plant is said to bring, the ground it stands on, and what is to be made in the country. */
export function Ground({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t } = words
  const opened = useOpened('ground')
  const jobs = sayingsOf(plant, 'jobs')
  const isCounted = isOnRecord(plant, 'headcount')
  return (
    <section id="ground" aria-labelledby="ground-heading">
      <SceneHead id="ground" finding={findingText(words, jobs, isCounted)} note={<p>{t.ground.note}</p>} />
      <LedgerBlock plant={plant} opened={opened}>
        <Work plant={plant} jobs={jobs} opened={opened} />
      </LedgerBlock>
      <LedgerBlock plant={plant} opened={opened}>
        <Land plant={plant} opened={opened} />
      </LedgerBlock>
      <LedgerBlock plant={plant} opened={opened}>
        <Local plant={plant} opened={opened} />
      </LedgerBlock>
    </section>
  )
}

function findingText({ t, format }: SceneWords, jobs: Sayings | null, isCounted: boolean): string {
  if (jobs === null) return t.ground.findingNoJobs
  const { figure, announced, reported, agree } = jobs
  const amount = agree ? format.claim({ ...figure.claim, bound: undefined }) : null
  return t.ground.finding(amount, sourceCount(announced), sourceCount(reported), isCounted)
}

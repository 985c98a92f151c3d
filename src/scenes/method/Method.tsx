import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { claimCounts } from '../../plant/claimCounts.ts'
import { disagreementsOf } from '../../plant/disagreements.ts'
import { OpenedLedger } from '../../ui/OpenedLedger.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { ChangeLog } from './ChangeLog.tsx'
import { Changes } from './Changes.tsx'
import { Corrections } from './Corrections.tsx'
import { Differences } from './Differences.tsx'
import { Gaps } from './Gaps.tsx'
import { LeftOut } from './LeftOut.tsx'
import { MarkKinds } from './MarkKinds.tsx'
import styles from './Method.module.css'
import { PromiseStates } from './PromiseStates.tsx'
import { Rules } from './Rules.tsx'
import { SpelledNames } from './SpelledNames.tsx'

/** How the record is made: its marks, its rules, where sources differ, what is missing and how to correct it. */
export function Method({ plant }: { plant: KnownPlant }) {
  const { t, format } = useSceneWords()
  const opened = useOpened('method')
  const counts = claimCounts(plant)
  const differing = disagreementsOf(plant)
  const { reports, plans } = counts
  const finding =
    reports + plans === 0
      ? t.method.findingNone
      : t.method.finding(format.number(reports), format.number(plans), plant.gaps.length)
  return (
    <section id="method" aria-labelledby="method-heading">
      <SceneHead id="method" finding={finding} note={<p>{t.method.note(format.date(plant.day))}</p>} />
      <MarkKinds plant={plant} counts={counts} differing={differing.length} />
      <Rules plant={plant} counts={counts} />
      <div className={styles.block}>
        <Differences plant={plant} differing={differing} opened={opened} />
        <SpelledNames plant={plant} opened={opened} />
        <OpenedLedger plant={plant} opened={opened} />
      </div>
      <div className={styles.block}>
        <PromiseStates plant={plant} />
      </div>
      <div className={styles.block}>
        <Changes plant={plant} />
      </div>
      <div className={styles.block}>
        <ChangeLog plant={plant} />
      </div>
      <div className={styles.block} data-columns="2">
        <Gaps plant={plant} />
        <div>
          <LeftOut plant={plant} />
          <Corrections plant={plant} />
        </div>
      </div>
    </section>
  )
}

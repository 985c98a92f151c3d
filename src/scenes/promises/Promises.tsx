import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import { filtered, promiseFilter } from '../../plant/promiseFilter.ts'
import { promiseHistories } from '../../plant/promiseHistories.ts'
import { slipRows } from '../../plant/slipRows.ts'
import { slippedCount } from '../../plant/stateCounts.ts'
import { LedgerBlock } from '../../ui/LedgerBlock.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { useViewPart } from '../../view/useView.ts'
import { PromiseChoices } from './PromiseChoices.tsx'
import styles from './Promises.module.css'
import { PromiseTable } from './PromiseTable.tsx'
import { promiseFinding } from './promiseWords.ts'
import { SlipDrawing } from './SlipDrawing.tsx'

/** Everything promised of the plant: by whom, when and for when, how it moved, and what is on record since. */
export function Promises({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t, format } = words
  const who = useViewPart((view) => view.who)
  const state = useViewPart((view) => view.state)
  const opened = useOpened('promises')
  const all = promiseHistories(plant)
  const filter = promiseFilter(plant, { who, state })
  const shown = filtered(plant, all, filter)
  const rows = slipRows(plant, shown)
  const slipped = slippedCount(plantMilestones(plant))
  return (
    <section id="promises" aria-labelledby="promises-heading">
      <SceneHead
        id="promises"
        finding={promiseFinding(words, all)}
        note={
          all.length > 0 && (
            <p>
              {slipped > 0 && `${t.method.slipped(slipped)} `}
              {t.promises.note} <a href="#states">{t.promises.rules}</a>
            </p>
          )
        }
      />
      {all.length > 0 && (
        <>
          <PromiseChoices plant={plant} histories={all} filter={filter} />
          <p role="status" className={styles.shown}>
            {shown.length === 0 ? (
              <Marked kind="none">{t.promises.noneSuch}</Marked>
            ) : (
              t.promises.shown(format.number(shown.length), format.number(all.length))
            )}
          </p>
          {rows.length > 0 && (
            <>
              <h3 className={styles.name}>{t.promises.slipName}</h3>
              <SlipDrawing plant={plant} rows={rows} />
            </>
          )}
          {shown.length > 0 && (
            <LedgerBlock plant={plant} opened={opened}>
              <h3 className={styles.name}>{t.promises.listName}</h3>
              <PromiseTable plant={plant} histories={shown} opened={opened} />
            </LedgerBlock>
          )}
        </>
      )}
    </section>
  )
}

import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { milestoneCounts } from '../../plant/counts.ts'
import { amountOf } from '../../plant/figure.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import { type Month, monthsOf, openingDay } from '../../plant/months.ts'
import type { PeriodUnit } from '../../plant/rolledUp.ts'
import { Boundary } from '../../ui/Boundary.tsx'
import { DayChooser } from '../../ui/DayChooser.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { OpenedLedger } from '../../ui/OpenedLedger.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { usePrinting } from '../../ui/usePrinting.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { useOpened } from '../../view/useOpened.ts'
import { changeView, useViewPart } from '../../view/useView.ts'
import { ChartFailed } from './ChartFailed.tsx'
import { ChartFrame } from './ChartFrame.tsx'
import { ChartTableSwitch } from './ChartTableSwitch.tsx'
import { unitFor } from './chartSizes.ts'
import { MilestoneList } from './MilestoneList.tsx'
import styles from './Timeline.module.css'
import { TimelineTable } from './TimelineTable.tsx'

/** On paper the chart stands on one sheet with its heading, in letters of 7 pt. */
const onPaper = 11 / 12

const legend = ['reported', 'announced', 'passed', 'derived', 'none'] as const

/** Everything dated: what happened, what was announced, and the output of each month where it is reported. */
export function Timeline({ plant }: { plant: KnownPlant }) {
  const { t } = useSceneWords()
  const timeline = useViewPart((view) => view.timeline)
  const opened = useOpened('timeline')
  const isPrinting = usePrinting()
  const { ref, widthPx, remPx } = useWidth()
  const letterPx = isPrinting ? remPx * onPaper : remPx
  const months = monthsOf(plant)
  const unit = unitFor(months, widthPx, letterPx)
  const { reported, passed, announced } = milestoneCounts(plantMilestones(plant))
  const table = <TimelineTable plant={plant} months={months} />
  return (
    <section id="timeline" aria-labelledby="timeline-heading">
      <SceneHead
        id="timeline"
        finding={t.timeline.finding(reported, passed, announced)}
        note={
          <>
            <Note plant={plant} months={months} unit={unit} />
            <ChartTableSwitch shown={timeline} />
            <DayChooser plant={plant} hasLine ask={(asof) => changeView({ asof })} />
          </>
        }
      />
      {timeline === 'table' ? (
        table
      ) : (
        <Boundary
          of={plant}
          fallback={
            <>
              <ChartFailed />
              {table}
            </>
          }
        >
          <ChartFrame measured={ref} {...{ plant, months, unit, widthPx, letterPx }} />
        </Boundary>
      )}
      <ul className={styles.legend} aria-label={t.legendName}>
        {legend.map((kind) => (
          <li key={kind}>
            <Marked kind={kind}>{t.legend[kind]}</Marked>
          </li>
        ))}
      </ul>
      {isPrinting && timeline === 'chart' && table}
      <MilestoneList plant={plant} opened={opened} />
      <OpenedLedger plant={plant} opened={opened} />
    </section>
  )
}

function Note({ plant, months, unit }: { plant: KnownPlant; months: readonly Month[]; unit: PeriodUnit }) {
  const words = useSceneWords()
  const { t } = words
  const reported = months.filter(({ state }) => state === 'reported').length
  return (
    <p>
      {groundText(words, plant, unit)} {reported === 0 ? t.timeline.noteNone : t.timeline.noteSome(reported)}
    </p>
  )
}

function groundText({ t, format }: SceneWords, plant: KnownPlant, unit: PeriodUnit): string {
  const capacity = amountOf(plant, 'capacity')
  if (capacity === null) return t.timeline.noteNoCapacity
  if (openingDay(plant) === null) return t.timeline.noteNoOpening
  return t.timeline.noteGold[unit](format.claim({ ...capacity.claim, unit: 'vehicle' }))
}

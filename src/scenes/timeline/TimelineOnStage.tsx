import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { milestoneCounts } from '../../plant/counts.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import { type Month, monthsOf } from '../../plant/months.ts'
import { finestUnit } from '../../plant/rolledUp.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import { saidBy } from '../../ui/sayingWords.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { chartModel } from './chartModel.ts'
import { mostAcross } from './chartSizes.ts'
import { milestoneDate, milestoneText } from './eventWords.ts'
import { StageAxis } from './StageAxis.tsx'
import styles from './TimelineOnStage.module.css'

/** One dated event after another, each with its mark, on a line of months that fills up; last, the output, or that it is not known. */
export function TimelineOnStage({ plant, step }: { plant: KnownPlant; step: number }) {
  const words = useSceneWords()
  const { t, language } = words
  const { ref, widthPx, remPx } = useWidth()
  const milestones = datedMilestones(plant)
  const months = monthsOf(plant)
  const reportedMonths = months.filter(({ state }) => state === 'reported').length
  const unit = reportedMonths === 0 || widthPx === 0 ? 'month' : finestUnit(months, mostAcross(widthPx, remPx))
  const model = chartModel(words, plant, months, unit)
  const { reported, passed, announced } = milestoneCounts(plantMilestones(plant))
  const shown = milestones[step]
  const claim = shown?.promise.event ?? shown?.promise.promise
  const hasOutput = shown === undefined && reportedMonths > 0
  const kinds = hasOutput ? outputKinds(months) : [...new Set(milestones.map(({ grade }) => grade))]
  return (
    <StageFrame
      heading={t.timeline.finding(reported, passed, announced)}
      fitted={`${language} ${step} ${unit}`}
      evidence={kinds.map((kind) => (
        <Marked key={kind} kind={kind}>
          {t.grades[kind]}
        </Marked>
      ))}
    >
      <div className={styles.timeline}>
        <p className={styles.event} data-room>
          {shown === undefined ? (
            <>
              <b>
                {hasOutput ? (
                  <Marked kind="reported">{t.timeline.noteSome(reportedMonths)}</Marked>
                ) : (
                  <Marked kind="none">{model.empty?.title ?? t.timeline.month.quiet}</Marked>
                )}
              </b>
              {model.capacity && <span>{model.capacity.title}</span>}
              {unit !== 'month' && <span className={styles.who}>{t.timeline.summed[unit]}</span>}
            </>
          ) : (
            <>
              <b>
                <Marked kind={shown.grade}>{milestoneDate(words, shown)}</Marked>
              </b>
              <span>{milestoneText(words, shown)}</span>
              {claim && <span className={styles.who}>{saidBy(words, plant, claim)}</span>}
            </>
          )}
        </p>
        <div ref={ref} className={styles.axis}>
          {widthPx > 0 && (
            <StageAxis
              model={model}
              milestones={hasOutput ? [] : milestones.slice(0, step + 1)}
              current={shown?.id ?? null}
              hasOutput={hasOutput}
              widthPx={widthPx}
              remPx={remPx}
            />
          )}
        </div>
      </div>
    </StageFrame>
  )
}

/** A step for each dated event, and one for the output, whether on record or not. */
export function timelineSteps(plant: KnownPlant): number {
  return datedMilestones(plant).length + 1
}

/** What stands for a month on the last line: a bar, and a slot where there is any. */
function outputKinds(months: readonly Month[]): ('reported' | 'none')[] {
  return months.some(({ state }) => state === 'open') ? ['reported', 'none'] : ['reported']
}

function datedMilestones(plant: KnownPlant) {
  return plantMilestones(plant).filter(({ date }) => date !== null)
}

/** The event of the step, and after the last the output and its ceiling. */
export function timelineEvidence(plant: KnownPlant, step: number): string[] {
  const shown = datedMilestones(plant)[step]
  return shown === undefined ? ['output', 'capacity'] : [shown.id]
}

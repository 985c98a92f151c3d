import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import { type PromiseHistory, promiseHistories, slipMonths } from '../../plant/promiseHistories.ts'
import { slippedCount } from '../../plant/stateCounts.ts'
import { Marked } from '../../ui/Marked.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import styles from './PromisesOnStage.module.css'
import { markOfState, promiseFinding, promiseName, saidValue } from './promiseWords.ts'

/** As many as a wall can carry; more are further steps. */
const rowsAStep = 3

/** What was announced, from the first time to the last, and what is on record since: first the dates, then the amounts. */
export function PromisesOnStage({ plant, step }: { plant: KnownPlant; step: number }) {
  const words = useSceneWords()
  const { t, language } = words
  const shown = stepsOf(plant)[step] ?? []
  const slipped = slippedCount(plantMilestones(plant))
  const heading =
    shown[0]?.of === 'date' && slipped > 0 ? t.method.slipped(slipped) : promiseFinding(words, promiseHistories(plant))
  const kinds = [...new Set(shown.map(({ state }) => markOfState(state)))]
  return (
    <StageFrame
      heading={heading}
      fitted={`${language} ${step}`}
      evidence={
        <>
          <Marked kind="announced">{t.grades.announced}</Marked>
          {kinds
            .filter((kind) => kind !== 'announced')
            .map((kind) => (
              <Marked key={kind} kind={kind}>
                {t.grades[kind]}
              </Marked>
            ))}
          {shown.some((history) => slipMonths(history) !== null) && (
            <Marked kind="derived">{t.stage.arithmetic}</Marked>
          )}
        </>
      }
    >
      <ul className={styles.rows} data-of={shown[0]?.of}>
        {shown.map((history) => (
          <Row key={history.id} plant={plant} history={history} />
        ))}
      </ul>
    </StageFrame>
  )
}

function Row({ plant, history }: { plant: KnownPlant; history: PromiseHistory }) {
  const words = useSceneWords()
  const { t } = words
  const { state, report } = history
  const months = slipMonths(history)
  return (
    <li>
      <b className={styles.name} data-room>
        {promiseName(words, plant, history)}
      </b>
      <span className={styles.steps} data-room>
        <Marked kind="announced">
          {announced(history)
            .map((claim) => saidValue(words, claim))
            .join(' → ')}
        </Marked>
      </span>
      <span className={styles.since} data-room>
        {report === null ? (
          <Marked kind={state === 'passed' ? 'passed' : 'none'}>
            {state === 'passed' ? t.promises.nothingSince : t.promises.states[state]}
          </Marked>
        ) : (
          <Marked kind="reported">{saidValue(words, report)}</Marked>
        )}
        {months !== null && <Marked kind="derived">{t.promises.slip(months, report !== null)}</Marked>}
      </span>
    </li>
  )
}

/** The announcements that say something new, those set aside left out: a wall has no room for each saying. */
function announced({ steps }: PromiseHistory): Claim[] {
  const said = steps.flatMap(({ claim, fate }) => (fate === 'aside' ? [] : claim))
  return said.filter((claim, index) => sayingOf(claim) !== sayingOf(said[index - 1]))
}

function sayingOf(claim: Claim | undefined): unknown {
  if (claim === undefined) return undefined
  return 'value' in claim ? `${claim.value} ${claim.unit}` : 'date' in claim ? claim.date : claim.id
}

/** Dates, then amounts whose time has come, a few at a time; the others stay on the page. */
function stepsOf(plant: KnownPlant): PromiseHistory[][] {
  const all = promiseHistories(plant)
  const dated = all.filter(
    ({ of, steps }) => of === 'date' && steps.some(({ claim }) => 'date' in claim && claim.date !== null),
  )
  const amounts = all.filter(({ of, state }) => of === 'amount' && (state === 'reported' || state === 'passed'))
  return [dated, amounts].flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / rowsAStep) }, (_, index) =>
      list.slice(index * rowsAStep, (index + 1) * rowsAStep),
    ),
  )
}

export function promisesSteps(plant: KnownPlant): number {
  return stepsOf(plant).length
}

/** What was promised in the step. */
export function promisesEvidence(plant: KnownPlant, step: number): string[] {
  return [...new Set((stepsOf(plant)[step] ?? []).map(({ fact }) => fact))]
}

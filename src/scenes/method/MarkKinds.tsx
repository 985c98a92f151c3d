import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { ClaimCounts } from '../../plant/claimCounts.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import { ScenarioDots } from '../../ui/ScenarioMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import styles from './MarkKinds.module.css'
import method from './Method.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly counts: ClaimCounts
  /** On how many facts the reports differ. */
  readonly differing: number
}

/** The marks of evidence, each with what it means and how often it stands in the record. */
export function MarkKinds({ plant, counts, differing }: Props) {
  const { t, format } = useSceneWords()
  const passed = plantMilestones(plant).filter(({ grade }) => grade === 'passed').length
  const kinds = [
    { kind: 'reported', count: t.method.claims(counts.reports, format.number(counts.reports)) },
    { kind: 'announced', count: t.method.claims(counts.plans, format.number(counts.plans)) },
    { kind: 'passed', count: t.method.dates(passed) },
    { kind: 'derived', count: t.method.notInRecord },
    { kind: 'none', count: t.method.gaps(plant.gaps.length) },
    { kind: 'differ', count: t.method.facts(differing) },
  ] as const
  return (
    <div className={method.block}>
      <h3>{t.method.kinds}</h3>
      <ul className={styles.kinds}>
        {kinds.map(({ kind, count }) => (
          <li key={kind} className={styles.kind}>
            <span className={styles.mark}>
              <StatusMark kind={kind} />
            </span>
            <div>
              <p className={styles.name}>
                <b>{t.grades[kind]}</b> <span>{count}</span>
              </p>
              <p>{t.method.kind[kind]}</p>
            </div>
          </li>
        ))}
        <li className={styles.kind}>
          <span className={styles.mark} data-scenario>
            <ScenarioDots />
          </span>
          <div>
            <p className={styles.name}>
              <b>{t.method.scenario.name}</b> <span>{t.method.scenario.count}</span>
            </p>
            <p>{t.method.scenario.rule}</p>
          </div>
        </li>
      </ul>
    </div>
  )
}

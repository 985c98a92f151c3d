import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import type { Step } from '../../plant/plantSchema.ts'
import type { RobotUse as Use } from '../../plant/robotUse.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import type { Opened } from '../../view/useOpened.ts'
import { RobotMarks } from './RobotMarks.tsx'
import styles from './RobotUse.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly use: Use | null
  /** Their facts are listed there; no fact opens in two places of a scene. */
  readonly steps: readonly Step[]
  readonly opened: Opened
}

/** How many robots weld, and that the use of the others is not on record. */
export function RobotUse({ plant, use, steps, opened }: Props) {
  const { t, format } = useSceneWords()
  const inSteps = new Set(steps.flatMap(({ facts }) => facts))
  const facts = ['robots', 'weld-robots'].filter((fact) => !inSteps.has(fact) && isOnRecord(plant, fact))
  if (use === null && facts.length === 0) return null
  const [all, welding, others] =
    use === null
      ? ['', '', '']
      : [use.all.claim.value, use.welding.claim.value, use.others.amount].map((amount) => format.number(amount))
  return (
    <div className={styles.use}>
      <h3>{t.process.robots}</h3>
      {use !== null && (
        <RobotMarks
          welding={use.welding.claim.value}
          others={use.others.amount}
          label={t.process.robotsDrawing(String(all), String(welding), String(others))}
        />
      )}
      <ul>
        <FactItems plant={plant} facts={facts} opened={opened} />
        {use !== null && (
          <>
            <li>
              <Marked kind="reported">
                {t.process.weld(String(welding))}
                <SourceRef number={sourceNumber(plant, use.welding.claim.source)} />
              </Marked>
            </li>
            <li>
              <Marked kind="derived">{t.process.left(String(all), String(welding), String(others))}</Marked>
            </li>
          </>
        )}
        {use?.others.amount !== 0 && (
          <li>
            <Marked kind="none">{use === null ? t.process.useUnknown : t.process.leftUse(use.others.amount)}</Marked>
          </li>
        )}
      </ul>
    </div>
  )
}

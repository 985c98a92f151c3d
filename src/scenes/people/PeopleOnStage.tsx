import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { leadersOf } from '../../plant/leaders.ts'
import type { Statement } from '../../plant/plantSchema.ts'
import { Marked } from '../../ui/Marked.tsx'
import { Quotation } from '../../ui/Quotation.tsx'
import { StageFrame } from '../../ui/StageFrame.tsx'
import { heardOn } from '../../ui/sayingWords.ts'
import styles from './PeopleOnStage.module.css'

/** One person's words large, and all who took part in the opening below them. */
export function PeopleOnStage({ plant, step }: { plant: KnownPlant; step: number }) {
  const words = useSceneWords()
  const { t, text, language } = words
  const leaders = leadersOf(plant)
  const leader = leaders[step]
  if (leader === undefined) {
    return (
      <StageFrame heading={t.people.finding(0, 0)} fitted={language} evidence={null}>
        {null}
      </StageFrame>
    )
  }
  const { statement } = leader
  return (
    <StageFrame
      heading={null}
      fitted={`${language} ${step}`}
      evidence={
        statement === null ? (
          <Marked kind="none">{t.people.noQuotation}</Marked>
        ) : (
          <Marked kind="reported">
            {t.people.saidAt(text(statement.occasion), heardOn(words, statement, 'date'))}
          </Marked>
        )
      }
    >
      <div className={styles.people}>
        <div className={styles.words} data-room>
          {statement === null ? (
            <p className={styles.none}>
              <Marked kind="none">{t.people.noQuotation}</Marked>
            </p>
          ) : (
            <Quotation plant={plant} saying={statement} className={styles.quote} />
          )}
        </div>
        <ul className={styles.leaders}>
          {leaders.map(({ party, name, office }, index) => (
            <li key={party} aria-current={index === step ? 'true' : undefined}>
              <b>{text(name)}</b>
              {office && <span>{text(office)}</span>}
            </li>
          ))}
        </ul>
      </div>
    </StageFrame>
  )
}

/** A step for each of them. */
export function peopleSteps(plant: KnownPlant): number {
  return leadersOf(plant).length
}

/** What the person of the step said, and who took part in the opening. */
export function peopleEvidence(plant: KnownPlant, step: number): (string | Statement)[] {
  const statement = leadersOf(plant)[step]?.statement
  return [...(statement ? [statement] : []), 'leaders-at-opening']
}

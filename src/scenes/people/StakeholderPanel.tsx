import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import type { Stakeholder } from '../../plant/plantSchema.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import { LedgerBlock } from '../../ui/LedgerBlock.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import { PersonEntry } from './PersonEntry.tsx'
import styles from './StakeholderPanel.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly stakeholder: Stakeholder
  readonly opened: Opened
}

/** More than this do not fit beside the words, and go below them. */
const fewFacts = 16

/** One stakeholder: its people with their words, and its commitments, each under its mark. */
export function StakeholderPanel({ plant, stakeholder, opened }: Props) {
  const { t, text } = useSceneWords()
  const party = plant.parties[stakeholder.party]
  const gaps = plant.gaps.filter(({ about }) => about === stakeholder.party)
  const facts = stakeholder.facts.filter((id) => isOnRecord(plant, id))
  const heading = `stakeholder-${stakeholder.id}`
  return (
    <section className={styles.panel} aria-labelledby={heading} data-many={facts.length > fewFacts}>
      <LedgerBlock plant={plant} opened={opened}>
        <h3 id={heading} className={styles.name}>
          {party && text(party.name)}
        </h3>
        {stakeholder.people.length > 0 && (
          <ul className={styles.people}>
            {stakeholder.people.map((person) => (
              <PersonEntry key={person.party} plant={plant} person={person} opened={opened} />
            ))}
          </ul>
        )}
        <ul className={styles.facts}>
          <FactItems plant={plant} facts={facts} opened={opened} />
          {gaps.map((gap) => (
            <li key={gap.id} className={styles.gap}>
              <Marked kind="none">{text(gap.text)}</Marked>
            </li>
          ))}
          {facts.length + gaps.length === 0 && (
            <li className={styles.gap}>
              <Marked kind="none">{t.people.nothing}</Marked>
            </li>
          )}
        </ul>
      </LedgerBlock>
    </section>
  )
}

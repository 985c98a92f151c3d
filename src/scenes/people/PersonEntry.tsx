import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Stakeholder, Statement } from '../../plant/plantSchema.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { wordsOf } from '../../plant/wordsOf.ts'
import { FactOpener } from '../../ui/FactOpener.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { Quotation } from '../../ui/Quotation.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { heardOn } from '../../ui/sayingWords.ts'
import type { Opened } from '../../view/useOpened.ts'
import styles from './PersonEntry.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly person: Stakeholder['people'][number]
  readonly opened: Opened
}

/** A person: office, part in the opening, and every word on record. */
export function PersonEntry({ plant, person, opened }: Props) {
  const { t, text } = useSceneWords()
  const party = plant.parties[person.party]
  const presence = person.presence === undefined ? null : wordsOf(plant, person.presence)
  const statements = plant.statements.filter(({ by }) => by === person.party)
  if (party === undefined) return null
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <h4>{text(party.name)}</h4>
        {party.office && <p>{text(party.office)}</p>}
        {presence && (
          <p className={styles.presence}>
            <FactOpener fact={presence.fact} opened={opened}>
              {t.people.atOpening(text(presence.claim.text))}
            </FactOpener>
            <SourceRef number={sourceNumber(plant, presence.claim.source)} />
          </p>
        )}
      </div>
      {statements.length === 0 ? (
        <p className={styles.none}>
          <Marked kind="none">{t.people.noQuotation}</Marked>
        </p>
      ) : (
        <ul className={styles.words}>
          {statements.map((statement) => (
            <Words key={statement.id} plant={plant} statement={statement} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Words({ plant, statement }: { plant: KnownPlant; statement: Statement }) {
  const words = useSceneWords()
  const { t, text } = words
  const source = plant.sources[statement.source]
  const whose = source && text(source.carries ?? source.publisher)
  return (
    <li>
      <Quotation plant={plant} saying={statement} />
      <p className={styles.occasion}>
        {statement.form === 'reported' && whose && `${t.people.reportedSpeech(whose)}. `}
        {t.people.saidAt(text(statement.occasion), heardOn(words, statement, 'shortDate'))}
        <SourceRef number={sourceNumber(plant, statement.source)} />
        {statement.note && `. ${text(statement.note)}`}
      </p>
    </li>
  )
}

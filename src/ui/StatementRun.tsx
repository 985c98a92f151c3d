import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Statement } from '../plant/plantSchema.ts'
import { sourceNumber } from '../plant/sources.ts'
import { Quotation } from './Quotation.tsx'
import { SourceRef } from './SourceRef.tsx'
import styles from './StatementRun.module.css'
import { heardOn, partyName } from './sayingWords.ts'

/** Words on record in one run: whose, in which form, on what occasion, when and where. */
export function StatementRun({ plant, statement }: { plant: KnownPlant; statement: Statement }) {
  const words = useSceneWords()
  const { t, text } = words
  const source = plant.sources[statement.source]
  const isDirect = statement.form === 'direct'
  return (
    <li>
      <b>{partyName(words, plant, statement.by)}</b>.{' '}
      {t.people.saidAt(text(statement.occasion), heardOn(words, statement, 'shortDate'))}
      <SourceRef number={sourceNumber(plant, statement.source)} />{' '}
      <Quotation plant={plant} saying={statement} className={styles.quote} form="run" />{' '}
      <span className={styles.why}>
        {!isDirect && source && `${t.people.reportedSpeech(text(source.carries ?? source.publisher))}. `}
        {statement.note && text(statement.note)}
      </span>
    </li>
  )
}

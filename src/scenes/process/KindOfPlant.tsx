import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { byKnown } from '../../plant/figure.ts'
import type { WordsClaim } from '../../plant/plantSchema.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { wordsOf } from '../../plant/wordsOf.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { Quotation } from '../../ui/Quotation.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import type { Opened } from '../../view/useOpened.ts'
import styles from './KindOfPlant.module.css'

const fact = 'plant-type'

/** What the plant is called, and by whom in which language. */
export function KindOfPlant({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const words = useSceneWords()
  const { t, text } = words
  const figure = wordsOf(plant, fact)
  if (figure === null) return null
  const claims = byKnown(plant, [figure.claim, ...figure.others])
  const note = plant.facts[fact]?.note
  return (
    <div className={styles.kind} data-wide="true">
      <h3>{claims.length > 1 ? t.process.kind : t.process.kindOne}</h3>
      <FactButton plant={plant} fact={fact} opened={opened} form="value" />
      <ul className={styles.names}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <Name words={words} plant={plant} claim={claim} />
          </li>
        ))}
      </ul>
      {note && <p>{text(note)}</p>}
    </div>
  )
}

function Name({ words, plant, claim }: { words: SceneWords; plant: KnownPlant; claim: WordsClaim }) {
  const { t } = words
  const language = plant.sources[claim.source]?.language
  const who = partyName(words, plant, claim.by)
  return (
    <>
      <Quotation plant={plant} saying={claim} />
      <p className={styles.who}>
        {language && t.process.saidIn(who, t.sources.languages[language], heardOn(words, claim, 'shortDate'))}
        <SourceRef number={sourceNumber(plant, claim.source)} />
      </p>
    </>
  )
}

import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Figure } from '../plant/figure.ts'
import type { Fact } from '../plant/plantSchema.ts'
import { promiseOf } from '../plant/promises.ts'
import styles from './ChosenClaim.module.css'
import { markOf } from './claimWords.ts'
import { Marked } from './Marked.tsx'
import { Quotation } from './Quotation.tsx'
import { SourceLine } from './SourceLine.tsx'
import { sayingPhrase } from './sayingPhrase.ts'
import { heardOn, partyName } from './sayingWords.ts'

/** The claim that the page shows: who said it, when, in which words, and why this one. */
export function ChosenClaim({ plant, fact, figure }: { plant: KnownPlant; fact: Fact; figure: Figure }) {
  const words = useSceneWords()
  const { t, text } = words
  const { claim } = figure
  const mark = markOf(plant, figure.fact, fact, figure)
  const promise = fact.of === 'date' ? promiseOf(plant, figure.fact) : null
  return (
    <>
      <p>
        <Marked kind={mark}>
          {t.ledger.said[sayingPhrase(plant, claim)](partyName(words, plant, claim.by), heardOn(words, claim))}
        </Marked>
      </p>
      {promise !== null && <p>{t.ledger.states[promise.state]}.</p>}
      <Quotation plant={plant} saying={claim} className={styles.quote} />
      <SourceLine plant={plant} saying={claim} support={claim.support} />
      {claim.reason && <p className={styles.why}>{t.ledger.why(text(claim.reason))}</p>}
      {claim.note && <p className={styles.why}>{text(claim.note)}</p>}
    </>
  )
}

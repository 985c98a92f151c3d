import { useState } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Claim } from '../plant/plantSchema.ts'
import styles from './CopyCitation.module.css'
import { heardOn, partyName } from './sayingWords.ts'

/** Puts a claim with its source on the clipboard, as a sentence; where that is refused, shows it to be copied by hand. */
export function CopyCitation({ plant, claim }: { plant: KnownPlant; claim: Claim }) {
  const words = useSceneWords()
  const { t, format, text } = words
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const source = plant.sources[claim.source]
  if (source === undefined) return null
  const citation = t.ledger.citation(
    format.quoted(claim.quote),
    partyName(words, plant, claim.by),
    heardOn(words, claim) ?? t.sources.undated,
    text(source.publisher),
    source.url ?? '',
  )
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation)
      setOutcome('copied')
    } catch {
      setOutcome('refused')
    }
  }
  return (
    <>
      <button type="button" className={styles.copy} onClick={copy}>
        {t.ledger.copy}
      </button>
      <span role="status" className={styles.outcome}>
        {outcome === 'copied' && t.ledger.copied}
        {outcome === 'refused' && `${t.ledger.notCopied} ${citation}`}
      </span>
    </>
  )
}

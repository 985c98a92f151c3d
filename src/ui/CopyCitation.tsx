import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Claim } from '../plant/plantSchema.ts'
import styles from './CopyCitation.module.css'
import { heardOn, partyName } from './sayingWords.ts'
import { useCopied } from './useCopied.ts'

/** Puts a claim with its source on the clipboard, as a sentence; where that is refused, shows it to be copied by hand. */
export function CopyCitation({ plant, claim }: { plant: KnownPlant; claim: Claim }) {
  const words = useSceneWords()
  const { t, format, text } = words
  const { tried, copy } = useCopied()
  const source = plant.sources[claim.source]
  if (source === undefined) return null
  const citation = t.ledger.citation(
    format.quoted(claim.quote),
    partyName(words, plant, claim.by),
    heardOn(words, claim) ?? t.sources.undated,
    text(source.publisher),
    source.url ?? '',
  )
  return (
    <>
      <button type="button" className={styles.copy} onClick={() => copy(citation)}>
        {t.ledger.copy}
      </button>
      <span role="status" className={styles.outcome}>
        {tried?.isCopied === true && t.ledger.copied}
        {tried?.isCopied === false && `${t.ledger.notCopied} ${citation}`}
      </span>
    </>
  )
}

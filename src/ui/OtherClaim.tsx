import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Claim } from '../plant/plantSchema.ts'
import { claimValue } from './claimWords.ts'
import { Marked } from './Marked.tsx'
import styles from './OtherClaim.module.css'
import { Quotation } from './Quotation.tsx'
import { SourceLine } from './SourceLine.tsx'
import { heardOn, partyName } from './sayingWords.ts'

/** One of the other claims: who, when, what, in which words and where. */
export function OtherClaim({ plant, claim, isReplaced }: { plant: KnownPlant; claim: Claim; isReplaced: boolean }) {
  const words = useSceneWords()
  const { t, text } = words
  const rank = claim.rank ?? 'normal'
  return (
    <>
      <p className={styles.row}>
        <Marked kind={claim.kind === 'report' ? 'reported' : 'announced'}>
          {partyName(words, plant, claim.by, 'short')}{' '}
          <span className={styles.when}>{heardOn(words, claim, 'shortDate') ?? t.sources.undated}</span>
        </Marked>
        <span className={styles.value}>
          {claimValue(words, claim)}
          {isReplaced && `, ${t.ledger.replaced}`}
        </span>
      </p>
      <Quotation plant={plant} saying={claim} className={styles.quote} />
      <SourceLine plant={plant} saying={claim} support={claim.support} />
      {claim.reason && (
        <p className={styles.note}>
          {rank !== 'normal' && `${t.ledger.ranked[rank]}: `}
          {text(claim.reason)}
        </p>
      )}
      {claim.note && <p className={styles.note}>{text(claim.note)}</p>}
    </>
  )
}

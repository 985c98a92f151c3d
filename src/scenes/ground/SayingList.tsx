import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { AmountClaim } from '../../plant/plantSchema.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { claimValue } from '../../ui/claimWords.ts'
import { Marked } from '../../ui/Marked.tsx'
import { Quotation } from '../../ui/Quotation.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import styles from './SayingList.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly kind: 'announced' | 'reported'
  readonly claims: readonly AmountClaim[]
}

/** Who said an amount, when, in which words, and as what. */
export function SayingList({ plant, kind, claims }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  const heading = `ground-jobs-${kind}`
  if (claims.length === 0) {
    return (
      <p className={styles.none}>
        <Marked kind="none">{kind === 'announced' ? t.ground.noneAnnounced : t.ground.noneReported}</Marked>
      </p>
    )
  }
  return (
    <section aria-labelledby={heading}>
      <h4 id={heading} className={styles.heading}>
        <Marked kind={kind}>{t.ground[kind]}</Marked>
      </h4>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className={styles.saying}>
            <p>
              <span className={styles.who}>
                {t.ground.saidBy(partyName(words, plant, claim.by), heardOn(words, claim, 'shortDate'))}
                <SourceRef number={sourceNumber(plant, claim.source)} />
              </span>
              <span className={styles.value}>{claimValue(words, claim)}</span>
            </p>
            <Quotation plant={plant} saying={claim} />
            {claim.note && <p className={styles.note}>{text(claim.note)}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

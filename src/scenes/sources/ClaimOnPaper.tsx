import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { claimValue } from '../../ui/claimWords.ts'
import { Marked } from '../../ui/Marked.tsx'
import { Quotation } from '../../ui/Quotation.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import type { MarkKind } from '../../ui/StatusMark.tsx'
import { sayingPhrase } from '../../ui/sayingPhrase.ts'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import styles from './EveryClaim.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly claim: Claim
  readonly kind: MarkKind
  readonly isReplaced?: boolean
}

/** A claim in a run of words: what, who, when, where, in which words, how well supported, and why it stands as it does. */
export function ClaimOnPaper({ plant, claim, kind, isReplaced = false }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  const { rank = 'normal', reason } = claim
  const value = claimValue(words, claim)
  return (
    <li>
      <Marked kind={kind}>
        <b>{'restates' in claim && claim.restates ? t.ledger.restated(value) : value}</b>
        {isReplaced && `, ${t.ledger.replaced}`}.{' '}
        {t.ledger.said[sayingPhrase(plant, claim)](
          partyName(words, plant, claim.by),
          heardOn(words, claim, 'shortDate'),
        )}
        <SourceRef number={sourceNumber(plant, claim.source)} />{' '}
        <Quotation plant={plant} saying={claim} className={styles.quote} form="run" />{' '}
        <span className={styles.why}>
          {t.ledger.support[claim.support]}.{' '}
          {reason && `${rank === 'normal' ? '' : `${t.ledger.ranked[rank]}: `}${text(reason)} `}
          {claim.note && text(claim.note)}
        </span>
      </Marked>
    </li>
  )
}

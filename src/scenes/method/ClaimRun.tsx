import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { claimValue, factLabel, markOfClaim } from '../../ui/claimWords.ts'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { saidBy } from '../../ui/sayingWords.ts'

interface Props {
  readonly plant: KnownPlant
  readonly fact: string
  readonly claim: Claim
  /** Where the place already names the fact, only what is said of it is to be seen. */
  readonly form?: 'line' | 'value'
}

/** What a claim says of which fact, by whom; and that it is set aside, or weak. */
export function ClaimRun({ plant, fact, claim, form = 'line' }: Props) {
  const words = useSceneWords()
  const { t } = words
  const of = plant.facts[fact]
  const label = form === 'line' && of ? `${factLabel(words, of, { fact, claim, others: [] })}: ` : ''
  return (
    <Marked kind={markOfClaim(plant, claim)}>
      {label}
      {claimValue(words, claim)}. {saidBy(words, plant, claim)}
      <SourceRef number={sourceNumber(plant, claim.source)} />
      {claim.rank === 'deprecated' && `. ${t.ledger.ranked.deprecated}`}
      {claim.support === 'weak' && `. ${t.ledger.support.weak}`}
    </Marked>
  )
}

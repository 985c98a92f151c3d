import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { wordsOf } from '../../plant/wordsOf.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import type { Opened } from '../../view/useOpened.ts'
import styles from './MakerClaims.module.css'

const facts = ['efficiency', 'automation-claim', 'quality-claim'] as const

/** What is claimed of the plant without a measurement, in the claimant's words, as claims. */
export function MakerClaims({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const words = useSceneWords()
  const { t, text } = words
  const figures = facts.map((fact) => wordsOf(plant, fact)).filter((figure) => figure !== null)
  if (figures.length === 0) return null
  return (
    <div className={styles.claims}>
      <h3>{t.process.claims}</h3>
      <ul>
        {figures.map(({ fact, claim }) => (
          <li key={fact}>
            <FactButton plant={plant} fact={fact} opened={opened} form="value" />
            <p className={styles.who}>
              {t.process.claimedBy(partyName(words, plant, claim.by), heardOn(words, claim, 'shortDate'))}
              <SourceRef number={sourceNumber(plant, claim.source)} />
              {claim.note && `. ${text(claim.note)}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

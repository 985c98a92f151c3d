import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { wouldBe } from '../../plant/marketShares.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './Market.module.css'
import { formulaText, plainAmount, shareText } from './marketWords.ts'

/** What the announced output and the ceiling would be of the market's latest years. */
export function AgainstMarket({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const words = useSceneWords()
  const { t, format } = words
  const rows = wouldBe(plant)
  if (rows.length === 0) return null
  return (
    <div className={styles.block}>
      <h3>
        {t.market.wouldBe(format.list(rows.map(({ part }) => plainAmount(words, { ...part.claim, bound: undefined }))))}
      </h3>
      {rows.map(({ of, isMade, shares }) => (
        <div key={of} className={styles.part}>
          <FactButton plant={plant} fact={of} opened={opened} />
          <p>{t.market.verb[isMade ? 'is' : 'would']}</p>
          <ul>
            {shares.map((share) => (
              <li key={share.series}>
                <Marked kind="derived">{shareText(words, share)}</Marked>
                <span className={styles.formula}>{formulaText(words, share)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={styles.note}>{t.market.wouldBeNote}</p>
    </div>
  )
}

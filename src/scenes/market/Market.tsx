import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { amountOf } from '../../plant/figure.ts'
import { latestYear, marketPanels, marketSeries } from '../../plant/market.ts'
import { ceilingShare } from '../../plant/marketShares.ts'
import { LedgerBlock } from '../../ui/LedgerBlock.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { AgainstMarket } from './AgainstMarket.tsx'
import { BrandShares } from './BrandShares.tsx'
import { Fleet } from './Fleet.tsx'
import styles from './Market.module.css'
import { MarketPanels } from './MarketPanels.tsx'
import { plainAmount, shareText } from './marketWords.ts'
import { PartYears } from './PartYears.tsx'

/** The market that the plant builds for, year by year and as far as it is on record. */
export function Market({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const { t } = words
  const opened = useOpened('market')
  const panels = marketPanels(plant)
  return (
    <section id="market" aria-labelledby="market-heading">
      <SceneHead
        id="market"
        finding={findingText(words, plant)}
        note={
          panels.length > 0 && (
            <p>
              {t.market.note} {amountOf(plant, 'capacity') !== null && t.market.noteCeiling}
            </p>
          )
        }
      />
      <LedgerBlock plant={plant} opened={opened}>
        <MarketPanels plant={plant} panels={panels} opened={opened} />
      </LedgerBlock>
      <LedgerBlock plant={plant} opened={opened}>
        <div className={styles.blocks}>
          <AgainstMarket plant={plant} opened={opened} />
          <BrandShares plant={plant} opened={opened} />
          <Fleet plant={plant} opened={opened} />
        </div>
      </LedgerBlock>
      <LedgerBlock plant={plant} opened={opened}>
        <PartYears plant={plant} opened={opened} />
      </LedgerBlock>
    </section>
  )
}

function findingText(words: SceneWords, plant: KnownPlant): string {
  const { t } = words
  const share = ceilingShare(plant)
  if (share !== null) return t.market.finding(shareText(words, share, 'rounded'), share.part.claim.kind === 'plan')
  for (const series of marketSeries) {
    const latest = latestYear(plant, series, ['reported'])
    if (latest !== null) return t.market.findingLatest(series, plainAmount(words, latest.figure.claim), latest.year)
  }
  return t.market.findingNone
}

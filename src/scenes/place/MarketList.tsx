import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { ExportMarkets } from '../../plant/exportMarkets.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { FactOpener } from '../../ui/FactOpener.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import type { Opened } from '../../view/useOpened.ts'
import styles from './MarketList.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly markets: ExportMarkets
  readonly opened: Opened
}

/** Where the plant's cars are to go, each with who says so, and what is not on record about it. */
export function MarketList({ plant, markets: { markets, gaps }, opened }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  return (
    <ul>
      {markets.flatMap(({ fact, claims }) =>
        claims.map((claim, index) => {
          const who = partyName(words, plant, claim.by, 'short')
          const said = claim.kind === 'plan' ? t.place.announcedBy : t.place.reportedBy
          return (
            <li key={claim.id} className={styles.market}>
              {/* All in the opener: a button that wraps is a block, which words cannot run on from. */}
              <FactOpener fact={fact} opened={opened} index={index}>
                <Marked kind={claim.kind === 'plan' ? 'announced' : 'reported'}>
                  {text(claim.text)}, {said(who, heardOn(words, claim, 'shortDate'))}
                </Marked>
              </FactOpener>
              <span>
                <SourceRef number={sourceNumber(plant, claim.source)} />
              </span>
            </li>
          )
        }),
      )}
      {markets.length === 0 && (
        <li>
          <Marked kind="none">{t.place.noMarkets}</Marked>
        </li>
      )}
      {gaps.map((gap) => (
        <li key={gap.id}>
          <Marked kind="none">{text(gap.text)}</Marked>
        </li>
      ))}
    </ul>
  )
}

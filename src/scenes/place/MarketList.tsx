import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { ExportMarkets } from '../../plant/exportMarkets.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { FactOpener } from '../../ui/FactOpener.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import type { Opened } from '../../view/useOpened.ts'

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
            <li key={claim.id}>
              <Marked kind={claim.kind === 'plan' ? 'announced' : 'reported'}>
                <FactOpener fact={fact} opened={opened} index={index}>
                  {text(claim.text)}
                </FactOpener>
                , {said(who, heardOn(words, claim, 'shortDate'))}
                <SourceRef number={sourceNumber(plant, claim.source)} />
              </Marked>
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

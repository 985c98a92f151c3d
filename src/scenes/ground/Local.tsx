import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { gapsAbout } from '../../plant/gapsAbout.ts'
import { shareYears, smallUnitShare, yearsOfShares } from '../../plant/shareYears.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import rows from './rows.module.css'
import { ShareSteps } from './ShareSteps.tsx'
import { ShareTable } from './ShareTable.tsx'

/** The series of shares by year; two measures, each with its own drawing. */
const shareFacts = ['small-unit-share-rule', 'local-content'] as const

/** What else is on record of making parts and cars in the country. */
const localFacts = [
  'output-small-unit',
  'small-unit-capacity',
  'localisation-centre-start',
  'localisation-centre',
  'localisation-centre-investment',
  'suppliers',
] as const

/** The shares that were required or announced by year, the component plant beside the line, and what is not on record. */
export function Local({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const { t, text } = useSceneWords()
  const years = yearsOfShares(plant, shareFacts)
  const series = shareFacts.map((fact) => ({ fact, shares: shareYears(plant, fact, years) }))
  const shown = series.filter(({ shares }) => shares.some(({ share }) => share !== null))
  const gaps = gapsAbout(plant, ['local-content'])
  return (
    <div className={rows.row}>
      {shown.map(({ fact, shares }) => (
        <div key={fact} className={rows.four}>
          <ShareSteps plant={plant} fact={fact} shares={shares} opened={opened} />
        </div>
      ))}
      <div className={rows.six}>
        <h3>{t.ground.local}</h3>
        <ul>
          {shown.length === 0 && (
            <li className={rows.line}>
              <Marked kind="none">{t.ground.noShare}</Marked>
            </li>
          )}
          <FactItems plant={plant} facts={localFacts} opened={opened} />
          <SmallUnitShareItem plant={plant} />
          {gaps.map((gap) => (
            <li key={gap.id} className={rows.line}>
              <Marked kind="none">{text(gap.text)}</Marked>
            </li>
          ))}
        </ul>
      </div>
      {shown.length > 0 && (
        <div className={rows.wide}>
          <Folded summary={t.ground.sharesTable}>
            <ShareTable plant={plant} years={years} series={shown} />
          </Folded>
        </div>
      )}
    </div>
  )
}

function SmallUnitShareItem({ plant }: { plant: KnownPlant }) {
  const { t, format } = useSceneWords()
  const small = smallUnitShare(plant)
  if (small === null) return null
  const { part, whole, share, year } = small
  return (
    <li className={rows.line}>
      <Marked kind="derived">
        {t.ground.smallUnit(
          format.claim({ ...part, bound: undefined }),
          format.claim({ ...whole, bound: undefined }),
          format.percent(share.amount),
          year,
          whole.kind === 'report',
        )}
      </Marked>
    </li>
  )
}

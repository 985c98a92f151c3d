import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { gapsAbout } from '../../plant/gapsAbout.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { amountsByPeriod } from '../../plant/marketShares.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { markOfClaim } from '../../ui/claimWords.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { FactItems } from '../../ui/FactItems.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './Market.module.css'

const share = 'fleet-over-20'
const counts = ['fleet', 'fleet-over-20-count']

/** How old the cars on the road are, date by date, and how many people make new ones. */
export function Fleet({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const { t, text, format } = useSceneWords()
  const fact = plant.facts[share]
  const rows = amountsByPeriod(plant, share)
  const facts = [share, ...counts, 'industry-jobs']
  const gaps = gapsAbout(plant, [share, ...counts])
  if (gaps.length === 0 && !facts.some((fact) => isOnRecord(plant, fact))) return null
  return (
    <div className={styles.block}>
      <h3>{t.market.fleet}</h3>
      <ul>
        <FactItems plant={plant} facts={[share]} opened={opened} />
      </ul>
      {fact !== undefined && rows.length > 0 && (
        <>
          <DataTable
            caption={text(fact.label)}
            rows={rows}
            rowKey={({ period }) => period}
            columns={[
              { head: t.market.when, cell: ({ period }) => format.shortDate(period) },
              {
                head: t.market.amount,
                cell: ({ figure: { claim } }) => (
                  <Marked kind={markOfClaim(plant, claim)}>
                    {format.claim(claim)}
                    {claim.scope !== undefined && `, ${text(claim.scope)}`}
                    <SourceRef number={sourceNumber(plant, claim.source)} />
                  </Marked>
                ),
              },
            ]}
          />
          <p className={styles.note}>{t.market.fleetNote}</p>
        </>
      )}
      <ul>
        <FactItems plant={plant} facts={[...counts, 'industry-jobs']} opened={opened} />
        {gaps.map((gap) => (
          <li key={gap.id} className={styles.gap}>
            <Marked kind="none">{text(gap.text)}</Marked>
          </li>
        ))}
      </ul>
    </div>
  )
}

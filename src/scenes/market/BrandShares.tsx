import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { brandShares } from '../../plant/marketShares.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { FactItems } from '../../ui/FactItems.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './Market.module.css'
import { formulaText, percentText, plainAmount } from './marketWords.ts'

const facts = ['kia-rank', 'brand-standing', 'kia-sales-2025-11', 'other-kia-line']

/** The brand's sales by year with their share of all sales, and what else is on record of its standing. */
export function BrandShares({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const words = useSceneWords()
  const { t, text } = words
  const shares = brandShares(plant)
  if (shares.length === 0 && !facts.some((fact) => isOnRecord(plant, fact))) return null
  return (
    <div className={styles.block}>
      <h3>{t.market.brand}</h3>
      {shares.length > 0 && (
        <>
          <DataTable
            caption={t.market.brand}
            rows={shares}
            rowKey={({ year }) => year}
            columns={[
              { head: t.market.year, cell: ({ year }) => year },
              { head: t.market.brandSold, cell: ({ part }) => plainAmount(words, part.claim) },
              {
                head: t.market.brandShare,
                cell: (share) => (
                  <>
                    <Marked kind="derived">{percentText(words, share.share.amount)}</Marked>
                    <span className={styles.formula}>
                      {formulaText(words, share)}
                      {share.whole.claim.scope !== undefined && `, ${text(share.whole.claim.scope)}`}
                    </span>
                  </>
                ),
              },
            ]}
          />
          <p className={styles.note}>{t.market.brandNote}</p>
        </>
      )}
      <ul>
        <FactItems plant={plant} facts={facts} opened={opened} />
      </ul>
    </div>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './PartYears.module.css'

const facts = [
  'sales-2025-11m',
  'production-2025-11m',
  'car-production-2025-11m',
  'production-2025-7m',
  'car-production-2025-7m',
  'allur-output-2025-11m',
  'allur-share-2025-11m',
  'saryarka-growth-2025-9m',
  'allur-output-2024-2m',
  'kia-output-2024-2m',
  'cis-growth-2026',
  'sales-domestic-share-2021',
]

/** What is on record for months or for one maker: each a line of its own, none part of a year's bar. */
export function PartYears({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const { t } = useSceneWords()
  if (!facts.some((fact) => isOnRecord(plant, fact))) return null
  return (
    <div className={styles.parts}>
      <h3>{t.market.parts}</h3>
      <p>{t.market.partsNote}</p>
      <ul>
        <FactItems plant={plant} facts={facts} opened={opened} />
      </ul>
    </div>
  )
}

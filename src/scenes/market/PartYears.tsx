import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import { partYearFacts } from '../../plant/partYearFacts.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './PartYears.module.css'

/** What is on record for months or for one maker: each a line of its own, none part of a year's bar. */
export function PartYears({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const { t } = useSceneWords()
  if (!partYearFacts.some((fact) => isOnRecord(plant, fact))) return null
  return (
    <div className={styles.parts}>
      <h3>{t.market.parts}</h3>
      <p>{t.market.partsNote}</p>
      <ul>
        <FactItems plant={plant} facts={partYearFacts} opened={opened} />
      </ul>
    </div>
  )
}

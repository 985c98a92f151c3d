import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './MilestoneList.module.css'

/** Every dated event and announced total once more, in time, each opening the claims behind it. */
export function MilestoneList({ plant, opened }: { plant: KnownPlant; opened: Opened }) {
  const { t } = useSceneWords()
  const facts = [...plantMilestones(plant).map(({ id }) => id), 'output', 'output-small-unit', 'expanded-capacity']
  return (
    <div className={styles.list}>
      <h3>{t.timeline.behind}</h3>
      <ul>
        <FactItems plant={plant} facts={facts} opened={opened} />
      </ul>
    </div>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { isOnRecord } from '../../plant/isOnRecord.ts'
import type { ComparedPlant } from '../../plant/peers.ts'
import { FactItems } from '../../ui/FactItems.tsx'
import { Folded } from '../../ui/Folded.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './MorePeerFacts.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly plants: readonly ComparedPlant[]
  readonly opened: Opened
}

/** What else is on record for the plants compared, folded plant by plant; nothing where there is nothing more. */
export function MorePeerFacts({ plant, plants, opened }: Props) {
  const { t, text } = useSceneWords()
  const more = plants
    .map(({ id, name, others }) => ({ id, name, facts: others.filter((fact) => isOnRecord(plant, fact)) }))
    .filter(({ facts }) => facts.length > 0)
  if (more.length === 0) return null
  return (
    <div className={styles.more}>
      <h3>{t.peers.others}</h3>
      <ul className={styles.plants}>
        {more.map(({ id, name, facts }) => (
          <li key={id}>
            <Folded summary={t.peers.othersOf(text(name), facts.length)}>
              <ul>
                <FactItems plant={plant} facts={facts} opened={opened} />
              </ul>
            </Folded>
          </li>
        ))}
      </ul>
    </div>
  )
}

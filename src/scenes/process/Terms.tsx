import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { wordsOf } from '../../plant/wordsOf.ts'
import { Marked } from '../../ui/Marked.tsx'
import styles from './Terms.module.css'

/** What the names of a plant's kind mean, in words of this page, where the plant has such a name on record. */
export function Terms({ plant }: { plant: KnownPlant }) {
  const { t, text } = useSceneWords()
  const stages = wordsOf(plant, 'process-stages')
  const note = stages && plant.facts[stages.fact]?.note
  if (wordsOf(plant, 'plant-type') === null) return null
  return (
    <div className={styles.terms}>
      <h3>{t.process.terms}</h3>
      <dl>
        {t.process.definitions.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{t.process.bothHold}</p>
      {note && (
        <p>
          <Marked kind="none">{text(note)}</Marked>
        </p>
      )}
    </div>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../../plant/asKnownOn.ts'
import { Marked } from '../../ui/Marked.tsx'
import styles from './Gaps.module.css'

/** Everything that was looked for and not found, each under its mark. */
export function Gaps({ plant }: { plant: KnownPlant }) {
  const { t, text, format } = useSceneWords()
  const languages = plant.searched.map((language) => t.sources.languages[language])
  return (
    <div>
      <h3 id="gaps">{t.sources.gaps}</h3>
      <p>
        {plant.gaps.length > 0
          ? t.method.searched(languages.length === 0 ? null : format.list(languages))
          : isEarlier(plant)
            ? t.asKnown.gaps
            : t.method.noGaps}
      </p>
      <ul className={styles.gaps}>
        {plant.gaps.map((gap) => (
          <li key={gap.id}>
            <Marked kind="none">{text(gap.text)}</Marked>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Disagreement } from '../../plant/disagreements.ts'
import { FactButton } from '../../ui/FactButton.tsx'
import { Marked } from '../../ui/Marked.tsx'
import type { Opened } from '../../view/useOpened.ts'
import styles from './Differences.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly differing: readonly Disagreement[]
  readonly opened: Opened
}

/** Every fact on which the reports differ: what is shown, how many say otherwise, and why. */
export function Differences({ plant, differing, opened }: Props) {
  const { t, text } = useSceneWords()
  return (
    <>
      <h3>
        <Marked kind="differ">{t.method.differ}</Marked>
      </h3>
      {differing.length === 0 && <p>{t.method.differNone}</p>}
      <ul className={styles.list}>
        {differing.map(({ fact, others, reason, setAside }) => (
          <li key={fact}>
            <FactButton plant={plant} fact={fact} opened={opened} />
            <p>{t.method.differing(others, reason && text(reason), setAside.map(text))}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

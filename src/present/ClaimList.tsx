import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Statement } from '../plant/plantSchema.ts'
import { Marked } from '../ui/Marked.tsx'
import styles from './ClaimList.module.css'
import { evidenceOf } from './evidence.ts'
import { StageDialog } from './StageDialog.tsx'

interface Props {
  readonly plant: KnownPlant
  /** What the scene rests on. */
  readonly evidence: readonly (string | Statement)[]
  readonly name: string
  readonly onOpen: (fact: string) => void
  readonly onClose: () => void
}

/** Everything that a scene rests on, each with its mark: what is pressed shows who says it, when and in which words. */
export function ClaimList({ plant, evidence, name, onOpen, onClose }: Props) {
  const words = useSceneWords()
  const heading = words.t.stage.claimsIn(name)
  return (
    <StageDialog name={heading} fitted={heading} onClose={onClose}>
      <ul className={styles.list} data-room>
        {evidenceOf(words, plant, evidence).map(({ fact, mark, about, value, source }) => {
          const line = (
            <Marked kind={mark}>
              {about}: <b>{value}</b>
            </Marked>
          )
          return (
            <li key={fact ?? about}>
              {fact === null || source === null ? (
                line
              ) : (
                <button type="button" onClick={() => onOpen(fact)}>
                  {line}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </StageDialog>
  )
}

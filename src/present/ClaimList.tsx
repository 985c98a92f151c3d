import { useEffect, useRef } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Statement } from '../plant/plantSchema.ts'
import { Marked } from '../ui/Marked.tsx'
import { useFit } from '../ui/useFit.ts'
import styles from './ClaimList.module.css'
import { evidenceOf } from './evidence.ts'

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
  const { t } = words
  const dialog = useRef<HTMLElement>(null)
  useEffect(() => dialog.current?.focus(), [])
  useFit(dialog, `${name} ${words.language}`)
  const heading = t.stage.claimsIn(name)
  return (
    <section ref={dialog} className={styles.list} role="dialog" aria-label={heading} tabIndex={-1}>
      <header>
        <h2>{heading}</h2>
        <button type="button" onClick={onClose}>
          {t.ledger.close}
        </button>
      </header>
      <ul data-room>
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
    </section>
  )
}

import { useEffect, useRef } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { anyFigure, claimValue, markOf } from '../ui/claimWords.ts'
import { Marked } from '../ui/Marked.tsx'
import { Quotation } from '../ui/Quotation.tsx'
import { heardOn, partyName } from '../ui/sayingWords.ts'
import { useFit } from '../ui/useFit.ts'
import styles from './StageClaims.module.css'

interface Props {
  readonly plant: KnownPlant
  readonly fact: string
  /** The id of the button that gets the focus back. */
  readonly opener: string
  readonly onClose: () => void
}

/** Who says the figure, when and in which words; and how many say otherwise. */
export function StageClaims({ plant, fact, opener, onClose }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.focus()
    return () => {
      requestAnimationFrame(() => document.getElementById(opener)?.focus())
    }
  }, [opener])
  useFit(panel, `${fact} ${words.language}`)
  const known = plant.facts[fact]
  const figure = anyFigure(plant, fact)
  if (figure === null || known === undefined) return null
  const { claim } = figure
  return (
    <section ref={panel} className={styles.claims} role="dialog" aria-label={text(known.label)} tabIndex={-1}>
      <header>
        <h2>
          {text(known.label)}
          {known.of !== 'words' && `: ${claimValue(words, claim)}`}
        </h2>
        <button type="button" onClick={onClose}>
          {t.ledger.close}
        </button>
      </header>
      <div className={styles.words} data-room>
        <Quotation plant={plant} saying={claim} />
      </div>
      <p>
        <Marked kind={markOf(plant, fact, known, figure)}>
          {partyName(words, plant, claim.by)}
          {heardOn(words, claim) && `, ${heardOn(words, claim)}`}. {t.ledger.support[claim.support]}
        </Marked>
      </p>
    </section>
  )
}

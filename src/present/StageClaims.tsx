import { useEffect } from 'react'
import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { anyFigure, claimValue, factLabel, markOf } from '../ui/claimWords.ts'
import { Marked } from '../ui/Marked.tsx'
import { Quotation } from '../ui/Quotation.tsx'
import { heardOn, partyName } from '../ui/sayingWords.ts'
import styles from './StageClaims.module.css'
import { StageDialog } from './StageDialog.tsx'

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
  const { t } = words
  useEffect(
    () => () => {
      requestAnimationFrame(() => document.getElementById(opener)?.focus())
    },
    [opener],
  )
  const known = plant.facts[fact]
  const figure = anyFigure(plant, fact)
  if (figure === null || known === undefined) return null
  const { claim } = figure
  const label = factLabel(words, known, figure)
  const when = heardOn(words, claim)
  return (
    <StageDialog
      key={fact}
      name={label}
      heading={known.of === 'words' ? label : t.ledger.title(label, claimValue(words, claim))}
      fitted={fact}
      onClose={onClose}
    >
      <div className={styles.words} data-room>
        <Quotation plant={plant} saying={claim} />
      </div>
      <p>
        <Marked kind={markOf(plant, fact, known, figure)}>
          {partyName(words, plant, claim.by)}
          {when && `, ${when}`}. {t.ledger.support[claim.support]}
        </Marked>
      </p>
    </StageDialog>
  )
}

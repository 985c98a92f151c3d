import { useSceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { anyFigure, figureValue, markOf } from './claimWords.ts'
import styles from './FactButton.module.css'
import { FactOpener, type Openable } from './FactOpener.tsx'
import { Marked } from './Marked.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly fact: string
  readonly opened: Openable
  /** Where the place already names the fact, only what it comes to is to be seen. */
  readonly form?: 'line' | 'value'
}

/** A fact in a line, under its mark, that opens the claims behind it. */
export function FactButton({ plant, fact: factId, opened, form = 'line' }: Props) {
  const words = useSceneWords()
  const { t, text } = words
  const fact = plant.facts[factId]
  if (fact === undefined) return null
  const figure = anyFigure(plant, factId)
  const mark = markOf(plant, factId, fact, figure)
  const label = fact.of === 'date' && mark === 'reported' ? fact.happened : fact.label
  return (
    <FactOpener fact={factId} opened={opened} className={styles.fact}>
      <Marked kind={mark}>
        {mark === 'reported' && <span data-visually="hidden">{t.grades.reported}: </span>}
        {form === 'line' ? text(label) : <span data-visually="hidden">{text(label)}: </span>}
        {figure !== null && `${form === 'line' ? ': ' : ''}${figureValue(words, figure)}`}
        {(mark === 'announced' || mark === 'passed') && `, ${t.timeline.graded[mark]}`}
        {mark === 'none' && `${form === 'line' ? ': ' : ''}${t.grades.none}`}
        {figure?.claim.support === 'weak' && `, ${t.ledger.support.weak.toLowerCase()}`}
      </Marked>
    </FactOpener>
  )
}

import type { ReactNode } from 'react'
import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import { amountOfTerm } from '../../plant/derived.ts'
import type { PeerRow, Unlike } from '../../plant/peerRows.ts'
import { Marked } from '../../ui/Marked.tsx'
import styles from './MeasureCell.module.css'
import { valueText } from './peerWords.ts'
import { Plan } from './RowValue.tsx'

interface Props {
  readonly row: PeerRow
  /** The plant's own figure for the measure, which opens its claims; null where it is not on record. */
  readonly figure: ReactNode
}

/** A plant by one measure: what is derived, and its formula with the figure that opens. */
export function MeasureCell({ row, figure }: Props) {
  const words = useSceneWords()
  const { t, format } = words
  const { derived, unlike, measure, isPlan } = row
  if (figure === null) return <Marked kind="none">{t.grades.none}</Marked>
  if (measure === 'jobs') return figure
  if (derived === null) {
    return (
      <>
        <span className={styles.value}>
          <Marked kind="none">{noneText(words, unlike)}</Marked>
        </span>{' '}
        {figure}
      </>
    )
  }
  const [left, right] = [derived.left, derived.right].map((term) => format.number(amountOfTerm(term)))
  return (
    <>
      <span className={styles.value}>
        <Marked kind="derived">{valueText(words, row)}</Marked>
        {isPlan && <Plan />}
      </span>{' '}
      <span className={styles.formula}>
        {measure === 'robots' && <span>{t.peers.dividing(String(left))}</span>} {figure}{' '}
        {measure !== 'robots' && <span>{t.peers.dividedBy(String(right))}</span>}
      </span>
    </>
  )
}

function noneText({ t, format }: SceneWords, unlike: Unlike | null): string | null {
  if (unlike === null || unlike.why === 'scope') return null
  return unlike.why === 'missing' ? t.peers.cell.missing(unlike.fields, format.list) : t.peers.cell[unlike.why]
}

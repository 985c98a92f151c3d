import { Marked } from '../../ui/Marked.tsx'
import { type ChartModel, ceilingText } from './chartModel.ts'
import styles from './LeftToWords.module.css'

export type Left = Pick<ChartModel, 'spans' | 'capacity' | 'construction' | 'empty' | 'expansion'>

/** What a chart leaves to words: totals of years, the ceiling, what is not reported, what has no date. */
export function LeftToWords({ left }: { left: Left }) {
  const { spans, capacity, construction, empty, expansion } = left
  return (
    <ul className={styles.notes}>
      {spans.map(({ id, grade, text }) => (
        <li key={id}>
          <Marked kind={grade}>{text}</Marked>
        </li>
      ))}
      {expansion && (
        <li>
          <Marked kind="announced">{[expansion.title, ...expansion.texts].join('. ')}</Marked>
        </li>
      )}
      {construction && (
        <li>
          <Marked kind="derived">{construction.text}</Marked>
        </li>
      )}
      {capacity && (
        <li>
          <Marked kind="parcel">{ceilingText(capacity)}</Marked>
        </li>
      )}
      {empty && (
        <li>
          <Marked kind="none">
            {empty.title} {empty.text}
          </Marked>
        </li>
      )}
    </ul>
  )
}

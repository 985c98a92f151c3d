import { Marked } from '../../ui/Marked.tsx'
import type { ChartModel } from './chartModel.ts'
import styles from './NarrowNotes.module.css'

/** What the narrow chart leaves to words: totals of years, the ceiling, what is not reported, what has no date. */
export function NarrowNotes({ model }: { model: ChartModel }) {
  const { spans, capacity, construction, empty, expansion } = model
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
          <Marked kind="parcel">
            {capacity.title}, {capacity.monthly}
          </Marked>
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

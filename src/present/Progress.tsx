import styles from './Progress.module.css'

interface Props {
  readonly count: number
  readonly at: number
  readonly nameOf: (index: number) => string
  readonly onGo: (index: number) => void
}

/** How far the presentation is, as a row of parcels: those behind in ink, the present one gold. */
export function Progress({ count, at, nameOf, onGo }: Props) {
  return (
    <ol className={styles.progress}>
      {Array.from({ length: count }, (_, index) => nameOf(index)).map((name, index) => (
        <li key={name} data-at={index === at ? 'here' : index < at ? 'behind' : 'ahead'}>
          <button
            type="button"
            aria-label={name}
            aria-current={index === at ? 'step' : undefined}
            onClick={() => onGo(index)}
          />
        </li>
      ))}
    </ol>
  )
}

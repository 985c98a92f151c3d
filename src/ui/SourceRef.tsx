import { useWords } from '../i18n/words.ts'
import styles from './SourceRef.module.css'

/** The number of a source, leading to it in the list of sources. */
export function SourceRef({ number }: { number: number }) {
  const { t, format } = useWords()
  return (
    <sup className={styles.ref}>
      <a href={`#source-${number}`} aria-label={t.sourceNumber(format.number(number))}>
        {format.number(number)}
      </a>
    </sup>
  )
}

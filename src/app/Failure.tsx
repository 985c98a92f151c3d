import { CheckError, FetchError } from '../data/plantQuery.ts'
import { useFailureWords } from '../i18n/failureWords.ts'
import { mistakeText } from '../i18n/mistakeText.ts'
import { useWords } from '../i18n/words.ts'
import { RecordError, wholeRecord } from '../plant/mistake.ts'
import { Marked } from '../ui/Marked.tsx'
import { OpenParcels } from '../ui/OpenParcels.tsx'
import styles from './Failure.module.css'

const mistakesShown = 20

interface Props {
  readonly error: Error
  readonly onRetry: () => void
  /** Whether the page stands below as the build drew it. */
  readonly isAbove?: boolean
}

/** Without any record: what is wrong, with its place, and a way to try again. */
export function Failure({ error, onRetry, isAbove = false }: Props) {
  const { t, format } = useWords()
  const { t: words, mistakes: sentences } = useFailureWords()
  const mistakes = error instanceof RecordError ? error.mistakes : null
  const status = error instanceof FetchError ? error.status : null
  const [Part, Title] = isAbove ? (['section', 'h2'] as const) : (['main', 'h1'] as const)
  return (
    <Part className={styles.failure} aria-labelledby={isAbove ? 'record-failure' : undefined}>
      <div role="alert" className={styles.alert}>
        <Title id="record-failure">
          <Marked kind="alert">{mistakes === null ? t.failure.fetchTitle : words.refused}</Marked>
        </Title>
        <button type="button" onClick={onRetry}>
          {t.tryAgain}
        </button>
      </div>
      {mistakes === null ? (
        <p>
          {error instanceof CheckError && words.noCheck}
          {error instanceof FetchError && (status === null ? words.noAnswer : words.status(format.number(status)))}
        </p>
      ) : (
        <>
          <p>{words.refusedText(mistakes.length)}</p>
          <ul className={styles.mistakes}>
            {mistakes.slice(0, mistakesShown).map(({ place, problem }) => (
              <li key={`${place} ${problem}`}>
                <code>{place === wholeRecord ? sentences.wholeRecord : place}</code> {mistakeText(problem, sentences)}
              </li>
            ))}
          </ul>
          {mistakes.length > mistakesShown && <p>{words.more(mistakes.length - mistakesShown)}</p>}
        </>
      )}
      {isAbove ? <p>{words.asBuilt}</p> : <OpenParcels columns={14} label={t.figures.none} />}
    </Part>
  )
}

import { CheckError, FetchError } from '../data/plantQuery.ts'
import { useFailureWords } from '../i18n/failureWords.ts'
import { mistakeText } from '../i18n/mistakeText.ts'
import { useWords } from '../i18n/words.ts'
import { RecordError, wholeRecord } from '../plant/mistake.ts'
import { Marked } from '../ui/Marked.tsx'
import { OpenParcels } from '../ui/OpenParcels.tsx'
import styles from './Failure.module.css'

const mistakesShown = 20

/** Without any record: what is wrong, with its place, and a way to try again. */
export function Failure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t, format } = useWords()
  const { t: words, mistakes: sentences } = useFailureWords()
  const mistakes = error instanceof RecordError ? error.mistakes : null
  const status = error instanceof FetchError ? error.status : null
  return (
    <main className={styles.failure}>
      <div role="alert" className={styles.alert}>
        <h1>
          <Marked kind="alert">{mistakes === null ? t.failure.fetchTitle : words.refused}</Marked>
        </h1>
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
      <OpenParcels columns={14} label={t.figures.none} />
    </main>
  )
}

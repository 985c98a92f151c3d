import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useState } from 'react'
import { plantQuery } from '../data/plantQuery.ts'
import { withFailureWords } from '../i18n/failureWords.ts'
import { useWords } from '../i18n/words.ts'
import { asKnownOn } from '../plant/asKnownOn.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { inSite } from '../view/site.ts'
import { currentLanguage } from '../view/useLanguage.ts'
import { useViewPart } from '../view/useView.ts'
import { Presentation } from './below.ts'
import { Loading } from './Loading.tsx'
import { Page } from './Page.tsx'
import { useToday } from './useToday.ts'

const query = plantQuery(inSite('data/plant.json'))

const Failure = lazy(() =>
  withFailureWords(currentLanguage(), import('./Failure.tsx')).then((module) => ({ default: module.Failure })),
)

/** The page in each of its states: reading the record, without one, or with one. */
export function App() {
  const { data: plant, error, refetch } = useQuery(query)
  const today = useToday()
  const way = useViewPart(({ stage }) => stage?.way ?? null)
  const [failure, setFailure] = useState(error)
  // A new try resets the query's error; the failure stays in sight until the try has ended.
  if (error !== null && error !== failure) setFailure(error)
  const known = useMemo(() => plant && asKnownOn(plant, plant.checked), [plant])
  const retry = () => void refetch()
  // A wall that nobody looks after says nothing of failures: it tries again.
  const isAlone = way === 'kiosk'
  if (known === undefined && (failure === null || isAlone)) return <Loading />
  if (known === undefined) {
    return (
      <Boundary of={failure} fallback={<PlainFailure onRetry={retry} />}>
        <Suspense>{failure && <Failure error={failure} onRetry={retry} />}</Suspense>
      </Boundary>
    )
  }
  const page = <Page plant={known} today={today} failure={error} onRetry={retry} />
  return way !== null ? (
    <Boundary of={known} fallback={isAlone ? <Loading /> : page}>
      <Suspense fallback={isAlone && <Loading />}>
        <Presentation plant={known} today={today} failure={error} />
      </Suspense>
    </Boundary>
  ) : (
    page
  )
}

/** Where not even the script comes that would say more. */
function PlainFailure({ onRetry }: { onRetry: () => void }) {
  const { t } = useWords()
  return (
    <main>
      <h1>{t.failure.fetchTitle}</h1>
      <button type="button" onClick={onRetry}>
        {t.tryAgain}
      </button>
    </main>
  )
}

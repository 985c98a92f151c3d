import { type QueryClient, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { plantQuery } from '../data/plantQuery.ts'
import { withFailureWords } from '../i18n/failureWords.ts'
import { useWords } from '../i18n/words.ts'
import { asKnownOn } from '../plant/asKnownOn.ts'
import { wholeDay } from '../plant/partialDate.ts'
import type { Plant } from '../plant/plantSchema.ts'
import { Boundary } from '../ui/Boundary.tsx'
import { useDrawn } from '../ui/useDrawn.ts'
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

/** The record as soon as there is one, however often it fails to come. */
export function plantToCome(client: QueryClient): Promise<Plant> {
  return new Promise((resolve) => {
    const stop = client.getQueryCache().subscribe(() => {
      const plant = client.getQueryData<Plant>(query.queryKey)
      if (plant === undefined) return
      stop()
      resolve(plant)
    })
  })
}

/** The record, from the host or kept on this device, and what is wrong with the host's. */
export async function firstPlant(client: QueryClient): Promise<{ plant: Plant | undefined; failure: Error | null }> {
  await Promise.race([plantToCome(client), client.fetchQuery(query).catch(() => {})])
  const { data, error = null } = client.getQueryState<Plant>(query.queryKey) ?? {}
  return { plant: data, failure: error }
}

interface Props {
  /** Whether the page stands below as the build drew it: without a record, only what is wrong is said. */
  readonly isAbove?: boolean
}

/** The page in each of its states: reading the record, without one, or with one. */
export function App({ isAbove = false }: Props) {
  const { data: plant, error, refetch } = useQuery(query)
  const today = useToday()
  const way = useViewPart(({ stage }) => stage?.way ?? null)
  const isDrawn = useDrawn()
  const [failure, setFailure] = useState(error)
  // A new try resets the query's error; the failure stays in sight until the try has ended.
  if (error !== null && error !== failure) setFailure(error)
  // The whole page changes with its day: what moves the day need not wait for it.
  const asked = useDeferredValue(useViewPart(({ asof }) => asof))
  const known = useMemo(() => plant && asKnownOn(plant, wholeDay(asked) ?? plant.checked), [plant, asked])
  const retry = () => void refetch()
  // A wall that nobody looks after says nothing of failures: it tries again.
  const isAlone = way === 'kiosk'
  if (isAbove && (known !== undefined || failure === null)) return null
  if (known === undefined && (failure === null || isAlone)) return <Loading />
  if (known === undefined) {
    return (
      <Boundary of={failure} fallback={<PlainFailure onRetry={retry} />}>
        <Suspense>{failure && <Failure error={failure} onRetry={retry} isAbove={isAbove} />}</Suspense>
      </Boundary>
    )
  }
  // What the build drew says nothing of failures; right after it has been taken over the page does.
  const page = <Page plant={known} today={today} failure={isDrawn ? null : error} onRetry={retry} />
  return way !== null ? (
    <Boundary of={known} fallback={isAlone ? <Loading /> : page}>
      <Suspense fallback={isAlone && <Loading />}>
        <Presentation plant={known} today={today ?? known.checked} failure={error} />
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

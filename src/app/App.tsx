import { useQuery } from '@tanstack/react-query'
import { plantQuery } from '../data/plantQuery.ts'
import { asKnownOn } from '../plant/asKnownOn.ts'
import { Failure } from './Failure.tsx'
import { Loading } from './Loading.tsx'
import { Page } from './Page.tsx'
import { useToday } from './useToday.ts'

/** The page in each of its states: reading the record, without one, or with one. */
export function App() {
  const { data: plant, error, refetch } = useQuery(plantQuery)
  const today = useToday()
  const retry = () => void refetch()
  if (plant === undefined) return error === null ? <Loading /> : <Failure error={error} onRetry={retry} />
  return <Page plant={asKnownOn(plant, today)} today={today} failure={error} onRetry={retry} />
}

import { useEffect, useState } from 'react'
import { newestEntry } from '../plant/changeLog.ts'
import { type Day, wholeDay } from '../plant/partialDate.ts'
import type { Plant } from '../plant/plantSchema.ts'
import { remember, remembered } from './device.ts'

/**
 * The day of the newest entry that the record had when this device showed it last; null on a first visit, or where
 * nothing is kept. It stays the same for as long as the page does, while the day of this visit is kept for the next
 * one: only once somebody can see the page, and not where it shows an earlier day.
 */
export function useLastVisit(plant: Plant | null): Day | null {
  const [day] = useState(() => wholeDay(remembered('newestEntrySeen') ?? ''))
  const newest = plant && newestEntry(plant)
  useEffect(() => {
    if (newest === null) return
    const keep = () => {
      if (document.visibilityState === 'visible') remember('newestEntrySeen', newest)
    }
    keep()
    document.addEventListener('visibilitychange', keep)
    return () => document.removeEventListener('visibilitychange', keep)
  }, [newest])
  return day
}

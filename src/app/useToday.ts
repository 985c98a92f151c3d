import { useSyncExternalStore } from 'react'
import type { Day } from '../plant/partialDate.ts'

// Once a minute is enough for a date, and stays far below the length at which timers overflow.
const checkMs = 60_000

/** Today by this device's clock, which the build does not know; a page that stays open for weeks turns with midnight. */
export function useToday(): Day | null {
  return useSyncExternalStore(subscribe, today, () => null)
}

function today(): Day {
  const now = new Date()
  const pad = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, checkMs)
  return () => clearInterval(timer)
}

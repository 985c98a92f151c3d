import { useSyncExternalStore } from 'react'

const lookEveryMs = 15_000

/** The minute of the day by this device's clock, from 0; where the clock jumps, it follows. */
export function useMinute(): number {
  return useSyncExternalStore(subscribe, minute)
}

function minute(): number {
  const now = new Date()
  return now.getHours() * 60 + now.getMinutes()
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, lookEveryMs)
  return () => clearInterval(timer)
}

import { useLayoutEffect, useRef } from 'react'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import type { Day } from '../plant/partialDate.ts'
import { holdPlace } from './holdPlace.ts'

/**
 * Shows the record as it was known on another day, and keeps what the reader looks at in its place as all of it changes.
 * What is asked for is the day, or nothing for the day of the check.
 */
export function useDay({ day, checked }: KnownPlant, ask: (asof: Day | '') => void): (to: Day) => void {
  const putBack = useRef(() => {})
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the page shows another day
  useLayoutEffect(() => {
    putBack.current()
    // Another day may be asked for elsewhere: then this place is none to go back to.
    putBack.current = () => {}
  }, [day])
  return (to) => {
    putBack.current = holdPlace()
    ask(to === checked ? '' : to)
  }
}

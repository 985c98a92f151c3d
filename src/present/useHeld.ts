import { useState } from 'react'

/** A value as it was when the key changed last: what comes in between waits for the next change. */
export function useHeld<T>(value: T, key: string | number): T {
  const [held, setHeld] = useState({ value, key })
  if (held.key === key) return held.value
  setHeld({ value, key })
  return value
}

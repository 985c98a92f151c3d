import type { Range } from '../../plant/whatIf.ts'

/** A Page key goes as far as ten arrows. */
const page = 10

const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', page],
  ['PageDown', -page],
])

/** What a slider's key asks for, not yet kept within the range; null for a key that is no slider's. */
export function valueAfterKey(key: string, value: number, { least, most, step }: Range): number | null {
  if (key === 'Home') return least
  if (key === 'End') return most
  const count = steps.get(key)
  return count === undefined ? null : value + count * step
}

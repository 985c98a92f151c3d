import { askedDay, dayBeside } from '../plant/knownDays.ts'
import type { Plant } from '../plant/plantSchema.ts'

/** What the address is to ask for when a key goes one day of the record back (`[`) or on (`]`): where it can go no further, what it asks for. */
export function steppedDay(plant: Plant, asof: string, code: string): string {
  const day = dayBeside(plant, askedDay(plant, asof) ?? plant.checked, code === 'BracketRight' ? 1 : -1)
  if (day === null) return asof
  return day === plant.checked ? '' : day
}

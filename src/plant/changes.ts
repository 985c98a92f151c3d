import { knownFrom } from './asKnownOn.ts'
import { type Change, changesByDay } from './changesByDay.ts'
import type { Day } from './partialDate.ts'
import type { Plant } from './plantSchema.ts'

/** What became known of a record after one day and up to another, day by day, the newest first. */
export function changesBetween(plant: Plant, after: Day, to: Day): Change[] {
  const all = changesByDay(plant, (saying) => knownFrom(saying, plant.checked))
  return all.filter(({ day }) => after < day && day <= to)
}

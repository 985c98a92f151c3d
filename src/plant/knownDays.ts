import { knownFrom } from './asKnownOn.ts'
import { type Day, wholeDay } from './partialDate.ts'
import type { Claim, Plant, Statement } from './plantSchema.ts'

/** The days on which something of the record became known, in order: from the plant's announcement to the day of the check. */
export function knownDays(plant: Plant): readonly Day[] {
  const days = found.get(plant) ?? daysIn(plant)
  found.set(plant, days)
  return days
}

// A page asks for them several times whenever it is drawn.
const found = new WeakMap<Plant, readonly Day[]>()

function daysIn(plant: Plant): readonly Day[] {
  const facts = Object.values(plant.facts)
  const daysOf = (some: readonly (Claim | Statement)[]) => some.map((saying) => knownFrom(saying, plant.checked))
  const announcements = facts.flatMap((fact) => (fact.of === 'date' && fact.role === 'announcement' ? fact.claims : []))
  const first = daysOf(announcements).sort()[0] ?? ''
  const all = daysOf([...facts.flatMap((fact): readonly Claim[] => fact.claims), ...plant.statements])
  return [...new Set([...all, plant.checked])].filter((day) => day >= first && day <= plant.checked).sort()
}

/** The day that is asked for, where it is one of the record's own time; else null. */
export function askedDay(plant: Plant, asked: string): Day | null {
  const [first] = knownDays(plant)
  const day = wholeDay(asked)
  return day !== null && first !== undefined && first <= day && day <= plant.checked ? day : null
}

/** The day on which something became known before a day (-1), or after it (1); null where there is none. */
export function dayBeside(plant: Plant, day: Day, way: -1 | 1): Day | null {
  const days = knownDays(plant)
  return (way === 1 ? days.find((one) => one > day) : days.findLast((one) => one < day)) ?? null
}

import type { KnownPlant } from './asKnownOn.ts'
import { monthOf, monthsBetween } from './calendarMonths.ts'
import { plantMilestones } from './milestones.ts'
import type { PartialDate } from './partialDate.ts'

/** From the reported start of construction to the reported opening, in calendar months; null where either is not on record. */
export function constructionMonths(plant: KnownPlant): { from: PartialDate; to: PartialDate; months: number } | null {
  const reported = plantMilestones(plant).filter(({ grade }) => grade === 'reported')
  const first = reported.find(({ fact }) => fact.role === 'construction')
  const last = reported.find(({ fact }) => fact.role === 'opening')
  if (!first?.date || !first.start || !last?.date || !last.start) return null
  return {
    from: first.date,
    to: last.date,
    months: monthsBetween(monthOf(first.start), monthOf(last.start)).length - 1,
  }
}

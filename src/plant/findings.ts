import type { KnownPlant } from './asKnownOn.ts'
import { type Milestone, plantMilestones } from './milestones.ts'
import { reportedMonths } from './output.ts'
import { type Day, daysBetween } from './partialDate.ts'

/** A sentence of the status strip: what it says, about which milestone. The words are the interface's. */
export type Status =
  | { readonly says: 'open' | 'happened' | 'passed' | 'due' | 'undated'; readonly milestone: Milestone }
  | { readonly says: 'output'; readonly months: number }
  | { readonly says: 'no-output' }
  | { readonly says: 'nothing' }

/** The state of the plant in at most four sentences: opening, the newest model built, the next one announced, output. */
export function statusOf(plant: KnownPlant): Status[] {
  const milestones = plantMilestones(plant)
  const opening = milestones.find(({ fact }) => fact.role === 'opening')
  const models = milestones.filter(({ fact }) => fact.role === 'model')
  const built = models.filter(({ grade }) => grade === 'reported').at(-1)
  const next = models.find(({ grade }) => grade === 'passed') ?? models.find(({ grade }) => grade === 'announced')
  const reported = reportedMonths(plant)
  const list: Status[] = []
  if (opening) list.push(opening.grade === 'reported' ? { says: 'open', milestone: opening } : ahead(opening))
  if (built) list.push({ says: 'happened', milestone: built })
  if (next) list.push(ahead(next))
  if (reported > 0) list.push({ says: 'output', months: reported })
  else if (opening?.grade === 'reported') list.push({ says: 'no-output' })
  const latest = milestones.findLast(({ grade }) => grade === 'reported')
  if (list.length === 0 && latest) list.push({ says: 'happened', milestone: latest })
  return list.length > 0 ? list : [{ says: 'nothing' }]
}

/** A record counts as old when it was last checked longer ago than this. */
export const freshDays = 45

/** Days since the record was checked, and whether that makes it old. The clock changes nothing else. */
export function ageOf(checked: Day, today: Day): { days: number; stale: boolean } {
  const days = Math.max(0, daysBetween(checked, today))
  return { days, stale: days > freshDays }
}

function ahead(milestone: Milestone): Status {
  if (milestone.grade === 'passed') return { says: 'passed', milestone }
  return { says: milestone.date === null ? 'undated' : 'due', milestone }
}

import { type AmountPromise, amountPromises } from '../../plant/amountPromises.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { type Milestone, plantMilestones } from '../../plant/milestones.ts'
import type { Precision } from '../../plant/partialDate.ts'

/** Milestones that share a place on the axis: a coarser date whose period holds a finer one of the same grade. */
export interface EventGroup {
  readonly milestones: readonly Milestone[]
}

/** What is announced or reported for a whole year, and so is drawn as a bracket and never with a height. */
export interface YearSpan {
  readonly id: string
  readonly year: string
  readonly of: { readonly promise: AmountPromise } | { readonly milestone: Milestone }
}

export interface TimelineEvents {
  readonly groups: readonly EventGroup[]
  readonly spans: readonly YearSpan[]
}

const fineness: Record<Precision, number> = { day: 0, month: 1, quarter: 2, year: 3 }

/** Everything that the timeline shows beside its months. */
export function timelineEvents(plant: KnownPlant): TimelineEvents {
  const milestones = plantMilestones(plant)
  const placed = milestones.filter(({ precision }) => precision !== null && precision !== 'year')
  const yearly = milestones.filter(({ precision }) => precision === 'year')
  const promises = amountPromises(plant, 'output').filter(({ period }) => period.length === 4)
  return {
    groups: grouped(placed),
    spans: [
      ...promises.map(
        (promise): YearSpan => ({ id: `output-${promise.period}`, year: promise.period, of: { promise } }),
      ),
      ...yearly.map((milestone): YearSpan => ({ id: milestone.id, year: String(milestone.date), of: { milestone } })),
    ],
  }
}

function grouped(milestones: readonly Milestone[]): EventGroup[] {
  const finestFirst = [...milestones].sort((a, b) => rank(a) - rank(b) || (String(a.start) < String(b.start) ? -1 : 1))
  const groups: Milestone[][] = []
  for (const milestone of finestFirst) {
    const home = groups.find(([finest]) => finest !== undefined && holds(milestone, finest))
    if (home === undefined) groups.push([milestone])
    else home.push(milestone)
  }
  return groups.sort(([a], [b]) => (String(a?.start) < String(b?.start) ? -1 : 1)).map((list) => ({ milestones: list }))
}

function holds(coarse: Milestone, fine: Milestone): boolean {
  if (coarse.grade !== fine.grade || rank(coarse) <= rank(fine)) return false
  return String(coarse.start) <= String(fine.start) && String(coarse.end) >= String(fine.end)
}

function rank({ precision }: Milestone): number {
  return precision === null ? fineness.year : fineness[precision]
}

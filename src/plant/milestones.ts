import type { KnownPlant } from './asKnownOn.ts'
import { boundedPeriod, type Day, type PartialDate, type Precision } from './partialDate.ts'
import type { DateFact } from './plantSchema.ts'
import { type DatedPromise, promiseOf } from './promises.ts'

/** How a dated fact stands on the record; each has a mark of its own. */
export type Grade = 'reported' | 'announced' | 'passed'

export interface Milestone {
  readonly id: string
  readonly fact: DateFact
  readonly promise: DatedPromise
  readonly grade: Grade
  /** The date to show: the event's, else the promised one; null where a plan names none. */
  readonly date: PartialDate | null
  readonly precision: Precision | null
  /** First and last day of that date. */
  readonly start: Day | null
  readonly end: Day | null
}

/** Everything dated that is on record, in time; what has no date comes last. */
export function milestonesOf(plant: KnownPlant): Milestone[] {
  const list = Object.entries(plant.facts).flatMap(([id, fact]) => {
    const promise = fact.of === 'date' ? promiseOf(plant, id) : null
    return fact.of === 'date' && promise !== null ? [milestoneOf(id, fact, promise)] : []
  })
  const key = ({ start, end, id }: Milestone) => `${end ?? '9999'} ${start ?? '9999'} ${id}`
  return list.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Those of the plant itself: none of a peer, none that was over before its announcement; all where none is on record. */
export function plantMilestones(plant: KnownPlant): Milestone[] {
  const ofPeers = new Set(plant.peers.flatMap(({ opening, others }) => [opening, ...others]))
  const all = milestonesOf(plant).filter(({ id }) => !ofPeers.has(id))
  const first = all.find(({ fact }) => fact.role === 'announcement')?.start
  return first ? all.filter(({ end }) => end === null || end >= first) : all
}

export function gradeOf({ state }: Pick<DatedPromise, 'state'>): Grade {
  switch (state) {
    case 'kept':
    case 'later':
    case 'ahead':
    case 'unpromised':
      return 'reported'
    case 'passed':
      return 'passed'
    case 'due':
    case 'undated':
      return 'announced'
  }
}

function milestoneOf(id: string, fact: DateFact, promise: DatedPromise): Milestone {
  const claim = promise.event ?? promise.promise
  const date = claim?.date ?? null
  const period = date === null ? null : boundedPeriod(date, claim?.bound)
  return {
    id,
    fact,
    promise,
    grade: gradeOf(promise),
    date,
    precision: period?.precision ?? null,
    start: period?.start ?? null,
    end: period?.end ?? null,
  }
}

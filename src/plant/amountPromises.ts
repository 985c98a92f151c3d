import type { KnownPlant } from './asKnownOn.ts'
import { figureOf, reportedAmount } from './figure.ts'
import { checkedPeriod, type PartialDate } from './partialDate.ts'
import { periodsOf } from './periodsOf.ts'
import type { AmountClaim } from './plantSchema.ts'

/** An amount promised for a period, such as an output for a year, and what was reported for it. */
export interface AmountPromise {
  readonly fact: string
  readonly period: PartialDate
  /** Null where more than a month was reported that nobody had announced. */
  readonly promise: AmountClaim | null
  /** Earlier and parallel promises for the same period. */
  readonly others: readonly AmountClaim[]
  readonly report: AmountClaim | null
  /** `reported` leaves the judgement to the two amounts, which stand side by side. */
  readonly state: 'reported' | 'passed' | 'due'
}

/** What was promised of a series and what was reported, by period; single months only where they were promised. */
export function amountPromises(plant: KnownPlant, id: string): AmountPromise[] {
  const fact = plant.facts[id]
  if (fact?.of !== 'amount') return []
  return periodsOf(plant, id).flatMap((period) => {
    const plans = fact.claims.filter((claim) => claim.kind === 'plan' && claim.period === period)
    const promise = figureOf(plant, id, plans)
    const report = reportedAmount(plant, id, period)?.claim ?? null
    const { precision, end } = checkedPeriod(period)
    if (promise === null && (report === null || precision === 'month')) return []
    const state = report !== null ? 'reported' : end < plant.day ? 'passed' : 'due'
    return [{ fact: id, period, promise: promise?.claim ?? null, others: promise?.others ?? [], report, state }]
  })
}

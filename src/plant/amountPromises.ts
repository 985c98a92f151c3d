import type { KnownPlant } from './asKnownOn.ts'
import { figureOf, reportedAmount } from './figure.ts'
import { checkedPeriod, type PartialDate } from './partialDate.ts'
import type { AmountClaim } from './plantSchema.ts'

/** An amount promised for a period, such as an output for a year, and what was reported for it. */
export interface AmountPromise {
  readonly fact: string
  readonly period: PartialDate
  readonly promise: AmountClaim
  /** Earlier and parallel promises for the same period. */
  readonly others: readonly AmountClaim[]
  readonly report: AmountClaim | null
  /** `reported` leaves the judgement to the two amounts, which stand side by side. */
  readonly state: 'reported' | 'passed' | 'due'
}

/** The promises of a series, by period; periods without a promise are left out. */
export function amountPromises(plant: KnownPlant, id: string): AmountPromise[] {
  const fact = plant.facts[id]
  if (fact?.of !== 'amount') return []
  const periods = [...new Set(fact.claims.flatMap(({ period }) => period ?? []))].sort()
  return periods.flatMap((period) => {
    const plans = fact.claims.filter((claim) => claim.kind === 'plan' && claim.period === period)
    const promise = figureOf(plant, id, plans)
    if (promise === null) return []
    const report = reportedAmount(plant, id, period)?.claim ?? null
    const state = report !== null ? 'reported' : checkedPeriod(period).end < plant.day ? 'passed' : 'due'
    return [{ fact: id, period, promise: promise.claim, others: promise.others, report, state }]
  })
}

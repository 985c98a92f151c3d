import { type KnownPlant, knownFrom } from './asKnownOn.ts'
import { figureOf } from './figure.ts'
import { checkedPeriod } from './partialDate.ts'
import type { AmountClaim } from './plantSchema.ts'

/** The report for the last year whose whole output is on record, heard when the year was over; null where none is. */
export function annualOutput(plant: KnownPlant): AmountClaim | null {
  const fact = plant.facts['output']
  if (fact?.of !== 'amount') return null
  const annual = fact.claims.filter(
    (claim) =>
      claim.kind === 'report' &&
      claim.period?.length === 4 &&
      knownFrom(claim, plant.checked) >= checkedPeriod(claim.period).end,
  )
  const last = annual
    .map(({ period }) => period)
    .sort()
    .at(-1)
  const reports = annual.filter(({ period }) => period === last)
  return figureOf(plant, 'output', reports)?.claim ?? null
}

/** For how many months an output is reported. */
export function reportedMonths(plant: KnownPlant): number {
  const fact = plant.facts['output']
  if (fact?.of !== 'amount') return 0
  const reports = fact.claims.filter(
    ({ kind, period }) => kind === 'report' && period !== undefined && checkedPeriod(period).precision === 'month',
  )
  return new Set(reports.map(({ period }) => period)).size
}

import type { KnownPlant } from './asKnownOn.ts'
import { amountOf, rivalsOf } from './figure.ts'
import { isSetAside } from './isSetAside.ts'
import type { Text } from './languages.ts'
import { boundedPeriod } from './partialDate.ts'
import type { Claim, DateClaim } from './plantSchema.ts'
import { promiseOf } from './promises.ts'

/** A fact on which the reports on record differ. */
export interface Disagreement {
  readonly fact: string
  /** How many reports say otherwise than the one shown, those set aside not counted. */
  readonly others: number
  /** Why that one is shown, where the record says so; null where the rule alone decides. */
  readonly reason: Text | null
  /** Why each report that is set aside is. */
  readonly setAside: readonly Text[]
}

/** Every amount and date on which reports differ, in the record's order. Words are not compared: they complete each other. */
export function disagreementsOf(plant: KnownPlant): Disagreement[] {
  return Object.keys(plant.facts).flatMap((fact) => {
    const compared = comparedClaims(plant, fact)
    const differing = compared.filter(({ rivals }) => rivals.length > 0)
    const others = differing.reduce((sum, { rivals }) => sum + rivals.length, 0)
    const reason = differing.map(({ claim }) => claim.reason).find((one) => one !== undefined) ?? null
    const setAside = compared.flatMap(({ aside }) => aside.flatMap((claim) => claim.reason ?? []))
    return others + setAside.length === 0 ? [] : [{ fact, others, reason, setAside }]
  })
}

interface Compared {
  /** The report that is shown. */
  readonly claim: Claim
  readonly rivals: readonly Claim[]
  readonly aside: readonly Claim[]
}

/** The shown report with those that say otherwise; in a series, of each period. */
function comparedClaims(plant: KnownPlant, id: string): Compared[] {
  const fact = plant.facts[id]
  if (fact?.of === 'amount') {
    const periods = fact.series === true ? new Set(fact.claims.map(({ period }) => period)) : [undefined]
    return [...periods].flatMap((period) => {
      const figure = amountOf(plant, id, period)
      if (figure === null || figure.claim.kind === 'plan') return []
      return [{ claim: figure.claim, rivals: rivalsOf(figure), aside: figure.others.filter(isReportSetAside) }]
    })
  }
  if (fact?.of !== 'date') return []
  const event = promiseOf(plant, id)?.event
  if (!event) return []
  const rivals = fact.claims.filter((claim) => !isSetAside(claim) && isRivalDate(claim, event))
  return [{ claim: event, rivals, aside: fact.claims.filter(isReportSetAside) }]
}

function isReportSetAside(claim: Claim): boolean {
  return claim.kind === 'report' && isSetAside(claim)
}

/** Another report with no day in common with the event: a month does not differ from a day in it, nor "by" a date from any. */
function isRivalDate(claim: DateClaim, event: DateClaim): boolean {
  if (claim.kind === 'plan' || claim.date === null || event.date === null) return false
  if (claim.bound === 'by' || event.bound === 'by') return false
  const [one, other] = [boundedPeriod(claim.date, claim.bound), boundedPeriod(event.date, event.bound)]
  return one.end < other.start || one.start > other.end
}

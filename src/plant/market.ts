import { type KnownPlant, knownFrom } from './asKnownOn.ts'
import { type AmountFigure, figureOf } from './figure.ts'
import type { Text } from './languages.ts'
import { checkedPeriod, type PartialDate } from './partialDate.ts'
import type { AmountClaim } from './plantSchema.ts'

/** The yearly series of the market, in the order of their panels. They are compiled differently and never share one. */
export const marketSeries = ['sales', 'production', 'car-production', 'kia-sales'] as const

export type MarketSeries = (typeof marketSeries)[number]

/**
 * What a series has for a year: `open` is a year that is over with nothing on record, `running` one that
 * is not over, of which no whole figure can be.
 */
export type MarketYear = { readonly year: string } & (
  | { readonly state: 'reported' | 'announced' | 'passed'; readonly figure: AmountFigure }
  | { readonly state: 'open' | 'running'; readonly figure: null }
)

export interface MarketPanel {
  readonly series: MarketSeries
  readonly label: Text
  readonly years: readonly MarketYear[]
}

/** Every year from the first to the last in any of the series and the plant's day; none where all are empty. */
export function marketYears(plant: KnownPlant): string[] {
  const years = marketSeries.flatMap((id) => claimsOfYears(plant, id)).map(({ period }) => Number(period))
  if (years.length === 0) return []
  const own = Number(plant.day.slice(0, 4))
  const [first, last] = [Math.min(...years, own), Math.max(...years, own)]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** A panel for each series that the record knows of, all over the same years; none where there are no years. */
export function marketPanels(plant: KnownPlant): MarketPanel[] {
  const years = marketYears(plant)
  if (years.length === 0) return []
  return marketSeries.flatMap((series) => {
    const fact = plant.facts[series]
    if (fact?.of !== 'amount') return []
    return [{ series, label: fact.label, years: years.map((year) => yearOf(plant, series, year)) }]
  })
}

/** The upper end of the scale that all panels share: the largest amount in any of them, or the capacity. */
export function marketTop(panels: readonly MarketPanel[], ceiling: number | null): number {
  return Math.max(1, ceiling ?? 0, ...panels.map(largestOf))
}

/** The largest amount in a panel; 0 where it has none. */
export function largestOf({ years }: MarketPanel): number {
  return Math.max(0, ...years.map(({ figure }) => figure?.claim.value ?? 0))
}

/** What a series has for a whole year: the report before the plan; a report heard before the year's end is of a part. */
export function yearOf(plant: KnownPlant, id: string, year: string): MarketYear {
  const claims = claimsOfYears(plant, id).filter(({ period }) => period === year)
  const { end } = checkedPeriod(year)
  const isWhole = (claim: AmountClaim) => claim.kind === 'report' && knownFrom(claim, plant.checked) >= end
  const isOver = end < plant.day
  const report = figureOf(plant, id, claims.filter(isWhole))
  if (report !== null) return { year, state: 'reported', figure: report }
  const plans = claims.filter(({ kind }) => kind === 'plan')
  const plan = figureOf(plant, id, plans)
  if (plan !== null) return { year, state: isOver ? 'passed' : 'announced', figure: plan }
  return { year, state: isOver ? 'open' : 'running', figure: null }
}

/** The last year of a series with a whole figure in one of these states; null where there is none. */
export function latestYear(
  plant: KnownPlant,
  id: string,
  states: readonly MarketYear['state'][],
): Extract<MarketYear, { figure: AmountFigure }> | null {
  const years = [...new Set(claimsOfYears(plant, id).map(({ period }) => period))].sort().reverse()
  for (const year of years) {
    const found = yearOf(plant, id, year)
    if (found.figure !== null && states.includes(found.state)) return found
  }
  return null
}

type ClaimOfYear = AmountClaim & { readonly period: PartialDate }

/** The claims about one whole year each; a goal "by" a year is about none. */
function claimsOfYears(plant: KnownPlant, id: string): ClaimOfYear[] {
  const fact = plant.facts[id]
  if (fact?.of !== 'amount') return []
  return fact.claims.filter(
    (claim): claim is ClaimOfYear => claim.period?.length === 4 && claim.periodBound === undefined,
  )
}

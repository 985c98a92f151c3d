import type { KnownPlant } from './asKnownOn.ts'
import { type Derived, derive, figureTerm } from './derived.ts'
import { type AmountFigure, amountOf } from './figure.ts'
import { latestYear, type MarketSeries, marketYears, yearOf } from './market.ts'
import type { PartialDate } from './partialDate.ts'
import { periodsOf } from './periodsOf.ts'

/** One figure against one year of a series: a number of ours, and no statement that the two are of one kind. */
export interface MarketShare {
  readonly series: MarketSeries
  readonly year: string
  readonly part: AmountFigure
  readonly whole: AmountFigure
  /** Part ÷ whole: 0.3 of it, or 1.3 times it. */
  readonly share: Derived
}

/** The ceiling, or the output of a year, against the latest reported year of each series. */
export interface WouldBe {
  readonly of: 'output' | 'capacity'
  readonly part: AmountFigure
  /** Whether the part itself is reported as made; a ceiling never is. */
  readonly isMade: boolean
  readonly shares: readonly MarketShare[]
}

/** What the output last announced or reported for a year, and the ceiling, would be of the market; smallest first. */
export function wouldBe(plant: KnownPlant): WouldBe[] {
  const output = latestYear(plant, 'output', ['reported', 'announced', 'passed'])
  const capacity = amountOf(plant, 'capacity')
  const parts = [
    { of: 'output' as const, part: output?.figure ?? null, isMade: output?.state === 'reported' },
    { of: 'capacity' as const, part: capacity?.claim.unit === 'vehicle/year' ? capacity : null, isMade: false },
  ]
  return parts.flatMap(({ of, part, isMade }) => {
    if (part === null) return []
    const shares = against.flatMap((series) => shareOf(plant, part, series) ?? [])
    return shares.length === 0 ? [] : [{ of, part, isMade, shares }]
  })
}

/** What the ceiling would be of the latest year of sales or, without sales, of production; null without either. */
export function ceilingShare(plant: KnownPlant): MarketShare | null {
  const { shares } = wouldBe(plant).find(({ of }) => of === 'capacity') ?? { shares: [] }
  return shares.find(({ series }) => series === 'sales') ?? shares.find(({ series }) => series === 'production') ?? null
}

/** The brand's sales against all sales, for each year of which both are reported; latest first. */
export function brandShares(plant: KnownPlant): MarketShare[] {
  return marketYears(plant)
    .reverse()
    .flatMap((year) => {
      const [own, all] = [yearOf(plant, 'kia-sales', year), yearOf(plant, 'sales', year)]
      if (own.state !== 'reported' || all.state !== 'reported') return []
      return shareBetween('sales', year, own.figure, all.figure) ?? []
    })
}

/** What a series comes to in each of its periods, earliest first: a day, a month or a year, never joined. */
export function amountsByPeriod(plant: KnownPlant, id: string): { period: PartialDate; figure: AmountFigure }[] {
  const fact = plant.facts[id]
  if (fact?.of !== 'amount' || fact.series !== true) return []
  return periodsOf(plant, id).flatMap((period) => {
    const figure = amountOf(plant, id, period)
    return figure === null ? [] : [{ period, figure }]
  })
}

const against = ['sales', 'production', 'kia-sales'] as const satisfies readonly MarketSeries[]

function shareOf(plant: KnownPlant, part: AmountFigure, series: MarketSeries): MarketShare | null {
  const latest = latestYear(plant, series, ['reported'])
  return latest === null ? null : shareBetween(series, latest.year, part, latest.figure)
}

function shareBetween(series: MarketSeries, year: string, part: AmountFigure, whole: AmountFigure): MarketShare | null {
  const share = derive(figureTerm(part), '÷', figureTerm(whole))
  return share === null ? null : { series, year, part, whole, share }
}

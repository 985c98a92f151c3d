import type { KnownPlant } from './asKnownOn.ts'
import { monthOf, monthsBetween } from './calendarMonths.ts'
import { reportedAmount } from './figure.ts'
import { plantMilestones } from './milestones.ts'
import { checkedPeriod, type Day } from './partialDate.ts'
import type { AmountClaim } from './plantSchema.ts'

/** One month of the timeline. */
export interface Month {
  /** `YYYY-MM`. */
  readonly month: string
  /** The reported output in cars; null is "not reported", never zero. */
  readonly output: AmountClaim | null
  /**
   * `reported`, `open` (a complete month since the opening without a figure), or `none`: before the
   * opening, not yet over, or still to come.
   */
  readonly state: 'reported' | 'open' | 'none'
}

/** The months that the timeline shows: from the first dated milestone to the end of the year after the plant's day. */
export function monthsOf(plant: KnownPlant): Month[] {
  const dated = plantMilestones(plant).flatMap(({ start, end }) => (start && end ? [{ start, end }] : []))
  const first = [plant.day, ...dated.map(({ start }) => start), ...reportedStarts(plant)].sort()[0] ?? plant.day
  const last =
    dated
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? plant.day
  const yearAfter = `${Number(plant.day.slice(0, 4)) + 1}-12`
  const opening = openingDay(plant)
  return monthsBetween(monthOf(first), monthOf(last) > yearAfter ? monthOf(last) : yearAfter).map((month) => {
    const output = reportedAmount(plant, 'output', month)?.claim ?? null
    return {
      month,
      output,
      state: output !== null ? 'reported' : isOpenSlot(month, opening, plant.day) ? 'open' : 'none',
    }
  })
}

function reportedStarts(plant: KnownPlant): Day[] {
  const fact = plant.facts['output']
  const claims = fact?.of === 'amount' ? fact.claims.filter(({ kind }) => kind === 'report') : []
  return claims.flatMap(({ period }) => (period === undefined ? [] : [checkedPeriod(period).start]))
}

/** The day by which the plant was surely open, the last of its opening's period; null where no opening is on record. */
export function openingDay(plant: KnownPlant): Day | null {
  const opening = plantMilestones(plant).find(({ fact, grade }) => fact.role === 'opening' && grade === 'reported')
  return opening?.end ?? null
}

function isOpenSlot(month: string, opening: Day | null, day: Day): boolean {
  const { start, end } = checkedPeriod(month)
  return opening !== null && start >= opening && end <= day
}

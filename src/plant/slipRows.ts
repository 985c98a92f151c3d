import { type KnownPlant, knownFrom } from './asKnownOn.ts'
import { type Day, daysBetween, type Period } from './partialDate.ts'
import type { Claim } from './plantSchema.ts'
import { type PromiseHistory, promisedPeriod } from './promiseHistories.ts'

/** Heads the rows of one promise, or says that nothing is on record though its date has passed. */
export interface SlipHead {
  readonly of: 'name' | 'open'
  readonly id: string
  readonly history: PromiseHistory
}

/** A date as it was promised, or as it is reported. */
export interface SlipSaying {
  readonly of: 'plan' | 'report'
  readonly id: string
  readonly history: PromiseHistory
  readonly claim: Claim
  /** From when the claim is known. */
  readonly heard: Day
  readonly period: Period
  /** The last day promised before, where this one lies wholly after it. */
  readonly slipsFrom: Day | null
  readonly isReplaced: boolean
}

export type SlipRow = SlipHead | SlipSaying

/** The rows of all promises that name a date, those of each in the order in which they became known. */
export function slipRows(plant: KnownPlant, histories: readonly PromiseHistory[]): SlipRow[] {
  return histories.flatMap((history) => {
    const rows = sayingRows(plant, history)
    if (rows.length === 0) return []
    const last: SlipRow[] = history.state === 'passed' ? [{ id: `${history.id} open`, history, of: 'open' }] : []
    return [{ id: history.id, history, of: 'name' }, ...rows, ...last]
  })
}

function sayingRows(plant: KnownPlant, history: PromiseHistory): SlipRow[] {
  const { report, steps } = history
  const sayings = [
    ...steps.map(({ claim, fate }) => ({ of: 'plan' as const, claim, isReplaced: fate === 'replaced' })),
    ...(report === null ? [] : [{ of: 'report' as const, claim: report, isReplaced: false }]),
  ]
  let before: Day | null = null
  return sayings.flatMap(({ of, claim, isReplaced }): SlipRow[] => {
    const period = history.of === 'date' ? promisedPeriod(claim) : null
    if (period === null) return []
    const slipsFrom = before !== null && period.start > before ? before : null
    before = period.end
    const heard = knownFrom(claim, plant.checked)
    return [{ id: `${history.id} ${claim.id}`, history, of, claim, heard, period, slipsFrom, isReplaced }]
  })
}

/** The time that the rows take up, and where in it a day lies. */
export interface SlipScale {
  /** The beginning of a day: 0 is that of the first month, 1 the end of the last year. */
  readonly from: (day: Day) => number
  /** Its end. */
  readonly to: (day: Day) => number
  /** Every year that begins within it. */
  readonly years: readonly string[]
}

export function slipScale(plant: KnownPlant, rows: readonly SlipRow[]): SlipScale {
  const days = rows.flatMap((row) => ('claim' in row ? [row.heard, row.period.start, row.period.end] : []))
  const first = `${[...days, plant.day].sort()[0]?.slice(0, 7)}-01`
  const last = Number([...days, plant.day].sort().at(-1)?.slice(0, 4))
  const whole = daysBetween(first, `${last + 1}-01-01`)
  const years = Array.from(
    { length: last - Number(first.slice(0, 4)) },
    (_, index) => `${Number(first.slice(0, 4)) + 1 + index}`,
  )
  return {
    from: (day) => daysBetween(first, day) / whole,
    to: (day) => (daysBetween(first, day) + 1) / whole,
    years,
  }
}

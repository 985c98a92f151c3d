import { amountPromises } from './amountPromises.ts'
import type { KnownPlant } from './asKnownOn.ts'
import { type Derived, derive, figureTerm } from './derived.ts'
import { amountOf } from './figure.ts'
import type { Grade } from './milestones.ts'
import { periodsOf } from './periodsOf.ts'
import type { AmountClaim } from './plantSchema.ts'

/** A share in one year: reported, announced, or null where nothing is on record for it. */
export interface ShareYear {
  readonly year: string
  readonly share: { readonly claim: AmountClaim; readonly grade: Grade } | null
}

/** Every year from the first to the last that any of the series names. */
export function yearsOfShares(plant: KnownPlant, facts: readonly string[]): string[] {
  const years = facts.flatMap((fact) => promisedShares(plant, fact).map(({ period }) => Number(period)))
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index))
}

/** A series of shares over the years asked for, with a null where none is on record. */
export function shareYears(plant: KnownPlant, fact: string, years: readonly string[]): ShareYear[] {
  const promises = promisedShares(plant, fact)
  return years.map((year) => {
    const promise = promises.find(({ period }) => period === year)
    const claim = promise?.report ?? promise?.promise
    if (promise === undefined || !claim) return { year, share: null }
    const grade = promise.state === 'due' ? 'announced' : promise.state
    return { year, share: { claim, grade } }
  })
}

/** A part of the cars of a year, by one source that gives both numbers. */
export interface SmallUnitShare {
  readonly year: string
  readonly part: AmountClaim
  readonly whole: AmountClaim
  readonly share: Derived
}

/** The share of small-unit assembly in the output of the last year that has both; null where none has. */
export function smallUnitShare(plant: KnownPlant): SmallUnitShare | null {
  const years = periodsOf(plant, 'output-small-unit').filter(({ length }) => length === 4)
  return years.flatMap((year) => shareIn(plant, year) ?? []).at(-1) ?? null
}

function shareIn(plant: KnownPlant, year: string): SmallUnitShare | null {
  const [part, whole] = [amountOf(plant, 'output-small-unit', year), amountOf(plant, 'output', year)]
  if (part === null || whole === null) return null
  // What is no series has one amount, whatever year is asked for.
  if (part.claim.period !== year || whole.claim.period !== year) return null
  if (part.claim.kind !== whole.claim.kind || part.claim.source !== whole.claim.source) return null
  const share = derive(figureTerm(part, 'vehicle'), '÷', figureTerm(whole, 'vehicle'))
  return share === null || share.amount > 1 ? null : { year, part: part.claim, whole: whole.claim, share }
}

function promisedShares(plant: KnownPlant, fact: string) {
  return amountPromises(plant, fact).filter(
    ({ period, report, promise }) => period.length === 4 && (report ?? promise)?.unit === 'percent',
  )
}

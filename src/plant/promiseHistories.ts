import type { KnownPlant } from './asKnownOn.ts'
import { agrees, byKnown, type Figure, figureOf, rivalsOf } from './figure.ts'
import { isSetAside } from './isSetAside.ts'
import { marketSeries } from './market.ts'
import { boundedPeriod, checkedPeriod, type PartialDate, type Period } from './partialDate.ts'
import { partYearFacts } from './partYearFacts.ts'
import type { AmountClaim, Claim } from './plantSchema.ts'
import { type PromiseState, promiseOf } from './promises.ts'

/** `reported`: an amount or words on record beside what was promised; the page shows both and judges neither. */
export type HistoryState = Exclude<PromiseState, 'unpromised'> | 'reported'

/** First what has something on record, then what has not. */
export const historyStates = ['kept', 'later', 'ahead', 'reported', 'passed', 'due', 'undated'] as const

export interface PromiseStep {
  readonly claim: Claim
  /** `replaced` by a later promise that says otherwise; `aside` where the record sets it below the others. */
  readonly fate: 'stands' | 'replaced' | 'aside'
}

/** What was promised about one thing, from the first time to the last, and what is on record as having happened. */
export interface PromiseHistory {
  /** The fact's id, and its period in a series. */
  readonly id: string
  readonly fact: string
  readonly of: 'date' | 'amount' | 'words'
  readonly period: PartialDate | null
  /** One at least, in the order in which they became known. */
  readonly steps: readonly PromiseStep[]
  readonly report: Claim | null
  /** Whether reports say otherwise than one another, or the record ranks a plan above them: then none of them counts. */
  readonly isDisputed: boolean
  readonly state: HistoryState
}

/** Everything that was promised of the plant: dates in their time, then amounts and words in the record's order. */
export function promiseHistories(plant: KnownPlant): PromiseHistory[] {
  const elsewhere = new Set<string>([...marketSeries, ...partYearFacts, ...plant.peers.flatMap(factsOfPeer)])
  const own = Object.keys(plant.facts).filter((id) => !elsewhere.has(id))
  const dates = own.flatMap((id) => dateHistory(plant, id) ?? [])
  return [
    ...dates.sort(inTime),
    ...own.flatMap((id) => amountHistories(plant, id)),
    ...own.flatMap((id) => wordsHistory(plant, id)),
  ]
}

/**
 * By how many calendar months a date moved: from the last month promised first to the first month of what happened or
 * is promised now; null where it did not move to a later month.
 */
export function slipMonths({ of, steps, report }: PromiseHistory): number | null {
  const said = [
    ...steps.flatMap(({ claim, fate }) => (fate === 'aside' ? [] : claim)),
    ...(report === null ? [] : [report]),
  ]
  const periods = said.flatMap((claim) => promisedPeriod(claim) ?? [])
  const [first, last] = [periods[0], periods.at(-1)]
  if (of !== 'date' || first === undefined || last === undefined) return null
  const months = monthNumber(last.start) - monthNumber(first.end)
  return months > 0 ? months : null
}

/** The days that a date on record can mean; null for a claim without one. */
export function promisedPeriod(claim: Claim): Period | null {
  return 'date' in claim && claim.date !== null ? boundedPeriod(claim.date, claim.bound) : null
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function factsOfPeer({ others, id: _, name: __, place: ___, ...named }: KnownPlant['peers'][number]): string[] {
  return [...others, ...Object.values(named).filter((fact) => fact !== undefined)]
}

function dateHistory(plant: KnownPlant, id: string): PromiseHistory | null {
  const promise = promiseOf(plant, id)
  if (promise === null || promise.steps.length === 0 || promise.state === 'unpromised') return null
  const { steps, event, state } = promise
  return {
    id,
    fact: id,
    of: 'date',
    period: null,
    steps: steps.map(({ claim, replaced }) => ({ claim, fate: replaced ? 'replaced' : 'stands' })),
    report: event,
    isDisputed: false,
    state,
  }
}

/** In a series, each promised period is a promise of its own. */
function amountHistories(plant: KnownPlant, id: string): PromiseHistory[] {
  const fact = plant.facts[id]
  if (fact?.of !== 'amount') return []
  const plans = byKnown(
    plant,
    fact.claims.filter(({ kind }) => kind === 'plan'),
  )
  const periods = [...new Set(plans.map(({ period }) => period ?? null))].sort()
  return periods.map((period) => {
    const about = fact.claims.filter((claim) => (claim.period ?? null) === period)
    const figure = figureOf(
      plant,
      id,
      about.filter(({ kind }) => kind === 'report'),
    )
    const chosen = figureOf(plant, id, about)?.claim
    const isPlanAbove = chosen?.kind === 'plan' && chosen.rank === 'preferred'
    const report = figure === null || isPlanAbove ? null : figure.claim
    return {
      id: period === null ? id : `${id}.${period}`,
      fact: id,
      of: 'amount',
      period,
      steps: amountSteps(plans.filter((plan) => (plan.period ?? null) === period)),
      report,
      isDisputed: figure !== null && (isPlanAbove || rivalsOf(figure).length > 0),
      state: openState(plant, report, period),
    }
  })
}

function wordsHistory(plant: KnownPlant, id: string): PromiseHistory[] {
  const fact = plant.facts[id]
  if (fact?.of !== 'words') return []
  const plans = byKnown(
    plant,
    fact.claims.filter(({ kind }) => kind === 'plan'),
  )
  if (plans.length === 0) return []
  const report: Figure | null = figureOf(
    plant,
    id,
    fact.claims.filter(({ kind }) => kind === 'report'),
  )
  const steps = plans.map((claim): PromiseStep => ({ claim, fate: isSetAside(claim) ? 'aside' : 'stands' }))
  return [
    {
      id,
      fact: id,
      of: 'words',
      period: null,
      steps,
      report: report?.claim ?? null,
      isDisputed: false,
      state: openState(plant, report, null),
    },
  ]
}

/** What is only another's amount in another currency is no promise of its own. */
function amountSteps(plans: readonly AmountClaim[]): PromiseStep[] {
  const said = plans.filter(({ restates }) => restates === undefined)
  return said.map((claim, index) => {
    const isReplaced = said.slice(index + 1).some((later) => !isSetAside(later) && !agrees(later, claim, plans))
    return { claim, fate: isSetAside(claim) ? 'aside' : isReplaced ? 'replaced' : 'stands' }
  })
}

function openState(plant: KnownPlant, report: object | null, period: PartialDate | null): HistoryState {
  if (report !== null) return 'reported'
  if (period === null) return 'undated'
  return checkedPeriod(period).end < plant.day ? 'passed' : 'due'
}

function inTime(a: PromiseHistory, b: PromiseHistory): number {
  return keyOf(a) < keyOf(b) ? -1 : 1
}

/** What has no date comes last. */
function keyOf({ id, steps, report }: PromiseHistory): string {
  const said = [...steps.map(({ claim }) => claim), ...(report === null ? [] : [report])]
  return `${said.flatMap((claim) => promisedPeriod(claim)?.end ?? []).at(-1) ?? '9999'} ${id}`
}

import { readFileSync } from 'node:fs'
import type { BrowserContext } from 'playwright-core'
import type { AmountClaim, Claim, Plant } from '../../src/plant/plantSchema.ts'

/** The record, open to change by a test. */
export type Draft = Mutable<Plant>

type Mutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { -readonly [Key in keyof T]: Mutable<T[Key]> }

/** Where the page fetches its record. */
export const recordAddress = '**/data/plant.json'

/** The published record as JSON, with something changed: other bytes than those that the build has checked. */
export function recordJson(change: (record: Draft) => void): string {
  const record = JSON.parse(readFileSync('public/data/plant.json', 'utf8')) as Draft
  change(record)
  return JSON.stringify(record)
}

/** Gives every page of a context a changed record. */
export function withRecord(change: (record: Draft) => void) {
  const body = recordJson(change)
  return (context: BrowserContext) =>
    context.route(recordAddress, (route) => route.fulfill({ contentType: 'application/json', body }))
}

/** A fact of the record, which must be there. */
export function factOf(record: Draft, id: string): Draft['facts'][string] {
  const fact = record.facts[id]
  if (fact === undefined) throw new Error(`The record has no fact "${id}"`)
  return fact
}

/** The claims of a fact, open to change. */
export function claimsOf(record: Draft, id: string): Mutable<Claim>[] {
  return factOf(record, id).claims
}

/** Lets the record say another number of robots, to be given to `recordJson`. */
export function withRobots(value: number) {
  return (record: Draft) => {
    for (const claim of claimsOf(record, 'robots')) if ('value' in claim && claim.value === 68) claim.value = value
  }
}

/** A report of the cars made in a month, as Kia might give it at the end of the next one. */
export function monthlyOutput(month: string, value: number): AmountClaim {
  return {
    id: `output.${month}`,
    kind: 'report',
    by: 'kia',
    value,
    unit: 'vehicle',
    period: month,
    published: '2026-04-01',
    recorded: '2026-11-22',
    source: 'awj-2025',
    quote: 'So many cars were made.',
    translation: { kk: 'Сонша көлік шығарылды.', ru: 'Столько автомобилей выпущено.', ko: '그만큼 만들었다.' },
    support: 'official',
  }
}

import type { KnownPlant } from './asKnownOn.ts'
import { monthOf, monthsBetween } from './calendarMonths.ts'
import { figureTerm } from './derived.ts'
import { type AmountFigure, amountOf } from './figure.ts'

/** How the way from one level to the next is shaped. */
export const curves = ['s-curve', 'straight', 'steps'] as const

export type Curve = (typeof curves)[number]

/** What the reader assumes: all of it is a guess, none of it is on record. */
export interface Assumptions {
  /** Cars a month with which it begins. */
  readonly today: number
  /** In how many months the level is reached. */
  readonly months: number
  /** The level reached, in percent of the ceiling. */
  readonly level: number
  readonly curve: Curve
  /** Cars a year that could be made after an expansion; null for none. */
  readonly expanded: number | null
}

/** What the record gives a scenario: its ceiling, and the months in which it plays. */
export interface WhatIfGround {
  readonly capacity: AmountFigure
  readonly perYear: number
  readonly perMonth: number
  /** The first is the month after the plant's day: a scenario never speaks of the past. */
  readonly months: readonly string[]
  /** The first whole calendar year. */
  readonly year: string
}

/** Past this a scenario is not told, so that it does not pretend to see further. */
const wholeYears = 4
/** No plant makes more; an address with longer numbers is nonsense. */
const mostPerYear = 99_999_999

/** Null where no capacity is on record: then there is no ceiling to stay under. */
export function whatIfGround(plant: KnownPlant): WhatIfGround | null {
  const capacity = amountOf(plant, 'capacity')
  const term = figureTerm(capacity, 'vehicle/year')
  if (capacity === null || term?.of !== 'figure') return null
  const perYear = term.amount
  if (perYear < 12 || perYear * mostExpansion > mostPerYear) return null
  const day = monthOf(plant.day)
  const from = monthsBetween(day, `${Number(day.slice(0, 4)) + 1}-12`)[1] ?? day
  const year = Number(from.slice(0, 4)) + (from.endsWith('-01') ? 0 : 1)
  const months = monthsBetween(from, `${year + wholeYears - 1}-12`)
  return { capacity, perYear, perMonth: perYear / 12, months, year: String(year) }
}

export interface Range {
  readonly least: number
  readonly most: number
  /** How far an arrow key goes: a hundredth of the ceiling, a month, a parcel. */
  readonly step: number
}

/** What can be assumed as a number. */
export type Assumed = 'today' | 'months' | 'level' | 'expanded'

const mostExpansion = 2

/** How far each assumption may go below a ceiling. */
export function rangesOf(perYear: number): Readonly<Record<Assumed, Range>> {
  const whole = Math.ceil(perYear)
  return {
    today: { least: 0, most: Math.floor(perYear / 12), step: Math.max(1, Math.round(perYear / 1200)) },
    months: { least: 1, most: 36, step: 1 },
    level: { least: 0, most: 100, step: 1 },
    expanded: { least: whole, most: whole * mostExpansion, step: 1000 },
  }
}

/** With what a scenario opens: a tenth of the ceiling, four fifths of it in fourteen months. */
export function plainAssumptions(perYear: number): Assumptions {
  return { today: Math.floor(perYear / 120), months: 14, level: 80, curve: 's-curve', expanded: null }
}

/** The assumptions with another number in one of them, kept within its range. */
export function assuming(before: Assumptions, name: Assumed, value: number, perYear: number): Assumptions {
  const { least, most } = rangesOf(perYear)[name]
  const kept = Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value))) : least
  return { ...before, [name]: name === 'expanded' && kept === least ? null : kept }
}

const shape = new RegExp(`^(\\d{1,8}),(\\d{1,8}),(\\d{1,8}),(${curves.join('|')})(?:,(\\d{1,8}))?$`)

/** Reads assumptions as an address writes them; numbers out of range are brought into it. Null for anything else. */
export function parseAssumptions(text: string, perYear: number): Assumptions | null {
  const parts = shape.exec(text)
  if (parts === null) return null
  const [, today, months, level, name, expanded] = parts
  const curve = curves.find((one) => one === name) ?? 's-curve'
  const given = { today, months, level, ...(expanded !== undefined && { expanded }) }
  return Object.entries(given).reduce<Assumptions>(
    (before, [assumed, value]) => assuming(before, assumed as Assumed, Number(value), perYear),
    { ...plainAssumptions(perYear), curve },
  )
}

/** `583,14,80,s-curve`, and the capacity after an expansion where there is one: `583,14,80,s-curve,90000`. */
export function printAssumptions({ today, months, level, curve, expanded }: Assumptions): string {
  return [today, months, level, curve, ...(expanded === null ? [] : [expanded])].join(',')
}

/** How much of the way is done, of the time from 0 to 1; halfway in time is halfway in height for each. */
const shares: Readonly<Record<Curve, (time: number) => number>> = {
  's-curve': (time) => time * time * (3 - 2 * time),
  straight: (time) => time,
  steps: (time) => Math.floor(time * 2) / 2,
}

/**
 * Cars a month so many months after the first. When the level is reached the expansion, where one is assumed, begins,
 * and is filled in the same time and to the same part.
 */
export function carsAt(assumptions: Assumptions, perYear: number, at: number): number {
  const { today, months, level, curve, expanded } = assumptions
  const reached = (perYear / 12) * (level / 100)
  if (expanded === null || at <= months) return onTheWay(today, reached, shares[curve], at / months)
  return onTheWay(reached, (expanded / 12) * (level / 100), shares[curve], (at - months) / months)
}

function onTheWay(from: number, to: number, share: (time: number) => number, time: number): number {
  if (time <= 0) return from
  return time >= 1 ? to : from + (to - from) * share(time)
}

/** The ceiling of a month, so many after the first. */
export function ceilingAt({ months, expanded }: Assumptions, perYear: number, at: number): number {
  return (expanded !== null && at >= months ? expanded : perYear) / 12
}

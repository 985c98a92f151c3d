import { type Assumptions, carsAt, ceilingAt, type WhatIfGround } from './whatIf.ts'

export interface ScenarioMonth {
  /** `YYYY-MM`. */
  readonly month: string
  /** Not rounded, so that years at the ceiling come to the ceiling. */
  readonly cars: number
  /** Cars from the first month to the end of this one. */
  readonly inAll: number
  readonly ceiling: number
}

export interface ScenarioYear {
  readonly year: string
  readonly cars: number
  readonly inAll: number
  /** Of how many of its months. */
  readonly months: number
}

/** What follows from the reader's assumptions. It stands beside the record and is never mixed with it. */
export interface Scenario {
  readonly months: readonly ScenarioMonth[]
  readonly years: readonly ScenarioYear[]
  /** What the first whole calendar year makes. */
  readonly first: ScenarioYear
  /** The month in which all cars since the first month come to this many; null where none of its months. */
  readonly milestone: { readonly cars: number; readonly month: string | null }
}

const milestoneCars = 100_000
/** Sums of fractions may end a hair below what they come to. */
const hair = 1e-6

export function scenarioOf(ground: WhatIfGround, assumptions: Assumptions): Scenario {
  const { perYear } = ground
  let inAll = 0
  const months = ground.months.map((month, at) => {
    const cars = carsAt(assumptions, perYear, at)
    inAll += cars
    return { month, cars, inAll, ceiling: ceilingAt(assumptions, perYear, at) }
  })
  const years = yearsOf(months)
  const first = years.find(({ year }) => year === ground.year) ?? { year: ground.year, cars: 0, inAll: 0, months: 0 }
  const reached = months.find((one) => one.inAll >= milestoneCars - hair)
  return { months, years, first, milestone: { cars: milestoneCars, month: reached?.month ?? null } }
}

function yearsOf(months: readonly ScenarioMonth[]): ScenarioYear[] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return years.map((year) => {
    const own = months.filter(({ month }) => month.startsWith(year))
    return {
      year,
      cars: own.reduce((sum, { cars }) => sum + cars, 0),
      inAll: own.at(-1)?.inAll ?? 0,
      months: own.length,
    }
  })
}

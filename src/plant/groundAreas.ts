import type { KnownPlant } from './asKnownOn.ts'
import { type Derived, derive, figureTerm } from './derived.ts'
import { type AmountFigure, amountOf } from './figure.ts'

const areaFacts = ['land-allotted', 'site-area', 'building-area', 'weld-shop-area'] as const

export type AreaFact = (typeof areaFacts)[number]

/** An area of the plant, to be drawn at one scale with the others. */
export interface GroundArea {
  readonly fact: AreaFact
  readonly figure: AmountFigure
  readonly m2: number
  /** Side of its rectangle against that of the largest area, both of the same shape: 1 for the largest itself. */
  readonly sideFraction: number
  /** Its part of the site; null where it is no smaller than the site, or the site is not on record. */
  readonly ofSite: Derived | null
  /** Whether that part rests on a rounded or bounded amount. */
  readonly isRough: boolean
}

/** The areas on record, largest first; what cannot be given in square metres is left out. */
export function groundAreas(plant: KnownPlant): GroundArea[] {
  const site = figureTerm(amountOf(plant, 'site-area'), 'm2')
  const areas = areaFacts.flatMap((fact) => {
    const figure = amountOf(plant, fact)
    const term = figureTerm(figure, 'm2')
    if (figure === null || term?.of !== 'figure' || term.amount <= 0) return []
    const part = derive(term, '÷', site)
    const ofSite = part !== null && part.amount < 1 ? part : null
    const isRough = ofSite?.claims.some(({ bound, to }) => bound !== undefined || to !== undefined) === true
    return [{ fact, figure, m2: term.amount, ofSite, isRough }]
  })
  const largest = Math.max(...areas.map(({ m2 }) => m2))
  return areas
    .map((area) => ({ ...area, sideFraction: Math.sqrt(area.m2 / largest) }))
    .sort((a, b) => b.m2 - a.m2 || areaFacts.indexOf(a.fact) - areaFacts.indexOf(b.fact))
}

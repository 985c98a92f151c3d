import type { KnownPlant } from './asKnownOn.ts'
import { type AmountFigure, amountOf } from './figure.ts'
import { converted } from './units.ts'

const lengthFacts = ['road-length', 'rail-length', 'utilities-length'] as const

/** A length built for the plant, to be drawn at one scale with the others. */
export interface GroundLength {
  readonly fact: (typeof lengthFacts)[number]
  readonly figure: AmountFigure
  /** Against the longest: 1 for the longest itself. */
  readonly fraction: number
}

/** The lengths on record, in the order road, rail, utilities. */
export function groundLengths(plant: KnownPlant): GroundLength[] {
  const lengths = lengthFacts.flatMap((fact) => {
    const figure = amountOf(plant, fact)
    const km = figure === null ? null : converted(figure.claim.value, figure.claim.unit, 'km')
    return figure === null || km === null || km <= 0 ? [] : [{ fact, figure, km }]
  })
  const longest = Math.max(...lengths.map(({ km }) => km))
  return lengths.map(({ fact, figure, km }) => ({ fact, figure, fraction: km / longest }))
}

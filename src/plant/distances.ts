import type { KnownPlant } from './asKnownOn.ts'
import { type AmountFigure, amountOf, type Figure } from './figure.ts'
import { greatCircleKm } from './greatCircle.ts'
import type { Text } from './languages.ts'
import { placeOf } from './placeOf.ts'
import type { PlaceClaim } from './plantSchema.ts'

/** How far a city is from the place that stands for the plant: derived from the coordinates of both. */
export interface Distance {
  /** The city's fact. */
  readonly fact: string
  readonly name: Text
  readonly km: number
  readonly from: Figure<PlaceClaim>
  readonly to: Figure<PlaceClaim>
  /** The same distance as sources give it, by the fact `distance-` and the city's; null where none does. */
  readonly reported: AmountFigure | null
}

/** The record's cities that have coordinates, nearest first. */
export function distancesOf(plant: KnownPlant): Distance[] {
  const { map } = plant
  const from = map === undefined ? null : placeOf(plant, map.city)
  if (map === undefined || from === null) return []
  return map.cities
    .flatMap((fact): Distance[] => {
      const [to, name] = [placeOf(plant, fact), plant.facts[fact]?.label]
      if (to === null || name === undefined) return []
      const reported = amountOf(plant, `distance-${fact}`)
      return [{ fact, name, km: greatCircleKm(from.claim, to.claim), from, to, reported }]
    })
    .sort((a, b) => a.km - b.km)
}

/** What else is on record about where the plant is, in the record's order: ways by land, other distances, the city, the border. */
export function surroundingFacts(plant: KnownPlant): string[] {
  const { map } = plant
  if (map === undefined) return []
  const shown = distancesOf(plant).map(({ fact }) => `distance-${fact}`)
  const named = ['border-length', `${map.city}-population`, ...map.cities.map((city) => `road-${city}`)]
  return Object.keys(plant.facts).filter(
    (id) => named.includes(id) || (id.startsWith('distance-') && !shown.includes(id)),
  )
}

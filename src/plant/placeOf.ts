import type { KnownPlant } from './asKnownOn.ts'
import { type Figure, figureOf } from './figure.ts'
import type { PlaceClaim, Source } from './plantSchema.ts'

/** Where a place is, or null where nothing is on record. */
export function placeOf(plant: KnownPlant, id: string): Figure<PlaceClaim> | null {
  const fact = plant.facts[id]
  return fact?.of === 'place' ? figureOf(plant, id, fact.claims) : null
}

/** The sources of the coordinates that the map rests on, each once, the plant's own place first. */
export function placeSources(plant: KnownPlant): Source[] {
  const places = plant.map === undefined ? [] : [plant.map.city, ...plant.map.cities]
  const ids = new Set(places.flatMap((id) => placeOf(plant, id)?.claim.source ?? []))
  return [...ids].flatMap((id) => plant.sources[id] ?? [])
}

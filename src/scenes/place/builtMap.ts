import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { DrawnMap } from '../../plant/drawnMap.ts'

/** What the build drew (`scripts/mapPaths.ts`). */
declare const __DRAWN_MAP__: DrawnMap | null

/** The map that the build drew, where it is of the country that the record asks for now; else null. */
export function builtMap(plant: KnownPlant): DrawnMap | null {
  const map = __DRAWN_MAP__
  return map !== null && map.country === plant.map?.country ? map : null
}

import type { KnownPlant } from './asKnownOn.ts'
import { isOnRecord } from './isOnRecord.ts'
import type { Step } from './plantSchema.ts'

/** The steps of the line, once anything about them is on record; before that the record's order of them is not known. */
export function knownSteps(plant: KnownPlant): readonly Step[] {
  const isAny =
    isOnRecord(plant, 'process-stages') ||
    plant.process.some(({ facts }) => facts.some((fact) => isOnRecord(plant, fact)))
  return isAny ? plant.process : []
}

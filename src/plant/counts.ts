import type { KnownPlant } from './asKnownOn.ts'
import type { Milestone } from './milestones.ts'
import { wordsOf } from './wordsOf.ts'

/** How many dated milestones are reported, passed without confirmation, or still ahead. */
export function milestoneCounts(milestones: readonly Milestone[]): {
  reported: number
  passed: number
  announced: number
} {
  const count = (grade: Milestone['grade']) =>
    milestones.filter((one) => one.grade === grade && one.date !== null).length
  return { reported: count('reported'), passed: count('passed'), announced: count('announced') }
}

/** Of the people on record at the opening, how many there are and how many of them are quoted. */
export function peopleCounts(plant: KnownPlant): { present: number; quoted: number } {
  const present = plant.stakeholders.flatMap(({ people }) =>
    people.filter(({ presence }) => presence !== undefined && wordsOf(plant, presence) !== null),
  )
  const isQuoted = (party: string) => plant.statements.some(({ by, form }) => by === party && form === 'direct')
  return { present: present.length, quoted: present.filter(({ party }) => isQuoted(party)).length }
}

import type { SceneWords } from '../../i18n/sceneWords.ts'
import type { Scenario } from '../../plant/scenario.ts'

/** What the first whole year would make. */
export function resultText({ t, format }: SceneWords, { first }: Scenario): string {
  return t.whatIf.result(format.dateOn(first.year), format.amount(Math.round(first.cars), 'vehicle'))
}

/** By when the cars would come to a round number, or that they do not within the scenario. */
export function milestoneText({ t, format }: SceneWords, { milestone, months }: Scenario): string {
  const cars = format.amount(milestone.cars, 'vehicle')
  if (milestone.month !== null) return t.whatIf.milestone(cars, format.dateBy(milestone.month))
  return t.whatIf.noMilestone(cars, format.dateBy(months.at(-1)?.month ?? ''))
}

import type { SceneWords } from '../../i18n/sceneWords.ts'
import type { RobotUse } from '../../plant/robotUse.ts'

/** The scene's finding: what the robots do, else how many steps there are. */
export function processFinding(
  { t, format }: SceneWords,
  use: RobotUse | null,
  steps: number,
  isAnnounced: boolean,
): string {
  if (use !== null) {
    const [all, welding] = [use.all, use.welding].map(({ claim }) => format.number(claim.value))
    return t.process.finding(String(all), String(welding), use.others.amount)
  }
  if (steps === 0) return t.process.findingUnknown
  return isAnnounced ? t.process.findingAnnounced(steps) : t.process.findingSteps(steps)
}

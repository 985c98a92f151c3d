import type { SceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { knownDays } from '../plant/knownDays.ts'

/** The sentence that an address asked for no day of the record, with the days that it can ask for. */
export function impossibleDay({ t, format }: SceneWords, { newest, checked }: KnownPlant): string {
  return t.asKnown.impossible(format.date(knownDays(newest)[0] ?? checked), format.date(checked))
}

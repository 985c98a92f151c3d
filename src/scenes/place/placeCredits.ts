import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Text } from '../../plant/languages.ts'
import { placeSources } from '../../plant/placeOf.ts'

/** Whose coordinates the map stands on, each once, with the licence that wants to be named. */
export function placeCredits(plant: KnownPlant, text: (text: Text) => string): string[] {
  return [...new Set(placeSources(plant).map(({ publisher }) => creditOf(text, publisher)))]
}

/** What the licence of a source wants to be named with it. */
const licences: Readonly<Record<string, string>> = { GeoNames: 'CC BY 4.0' }

function creditOf(text: (text: Text) => string, publisher: Text): string {
  const name = publisher.en
  const licence = Object.hasOwn(licences, name) ? licences[name] : undefined
  return licence === undefined ? text(publisher) : `${text(publisher)} (${licence})`
}

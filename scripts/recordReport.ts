import { duplicateKeys } from '../src/plant/duplicateKeys.ts'
import { jsonKeys } from '../src/plant/jsonKeys.ts'
import { type Mistake, RecordError } from '../src/plant/mistake.ts'
import { parsePlant } from '../src/plant/parsePlant.ts'
import type { Plant } from '../src/plant/plantSchema.ts'

export interface RecordReport {
  readonly lines: readonly string[]
  readonly sound: boolean
}

/** What `npm run data:check` says about the text of a record. */
export function recordReport(text: string): RecordReport {
  const { broken } = jsonKeys(text)
  if (broken !== null)
    return { lines: [`This is not JSON: ${placeOf(text, broken.at)}: ${broken.problem}.`], sound: false }
  const { plant, mistakes } = parsed(JSON.parse(text))
  const all = [...duplicateKeys(text), ...mistakes]
  if (plant !== null && all.length === 0) return { lines: [`The record is sound: ${contentsOf(plant)}.`], sound: true }
  return {
    lines: [...all.map(({ place, problem }) => `${place}: ${problem}`), counted(all.length, 'mistake')],
    sound: false,
  }
}

function parsed(input: unknown): { plant: Plant | null; mistakes: readonly Mistake[] } {
  try {
    return { plant: parsePlant(input), mistakes: [] }
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    return { plant: null, mistakes: error.mistakes }
  }
}

function contentsOf({ facts, sources }: Plant): string {
  const claims = Object.values(facts).reduce((sum, fact) => sum + fact.claims.length, 0)
  return [
    counted(Object.keys(facts).length, 'fact'),
    counted(claims, 'claim'),
    counted(Object.keys(sources).length, 'source'),
  ].join(', ')
}

function counted(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`
}

function placeOf(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n')
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`
}

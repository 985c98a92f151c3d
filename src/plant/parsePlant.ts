import * as v from 'valibot'
import { type Mistake, RecordError, wholeRecord } from './mistake.ts'
import { mostCharacters } from './mostCharacters.ts'
import { type Plant, plantSchema } from './plantSchema.ts'
import { recordMistakes } from './recordMistakes.ts'

/**
 * The record, whole and checked.
 * @throws RecordError naming every mistake with its place; nothing of a faulty record is used.
 */
export function parsePlant(input: unknown): Plant {
  const result = v.safeParse(plantSchema, input, { abortPipeEarly: true })
  if (!result.success) throw new RecordError(result.issues.map(mistakeOf))
  const mistakes = [...lostIds(input as Plant, result.output), ...recordMistakes(result.output)]
  if (mistakes.length > 0) throw new RecordError(mistakes)
  return result.output
}

/**
 * The same, from JSON text.
 * @throws RecordError also for text that is no JSON.
 */
export function parsePlantJson(json: string): Plant {
  return parsePlant(parsedJson(json))
}

/** @throws RecordError for text that is no JSON, or more than a page can take. */
export function parsedJson(json: string): unknown {
  if (json.length > mostCharacters) {
    throw new RecordError([{ place: wholeRecord, problem: 'is longer than 20,000,000 characters' }])
  }
  try {
    return JSON.parse(json)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new RecordError([{ place: wholeRecord, problem: `is no JSON: ${reason.slice(0, 200)}` }])
  }
}

/** Valibot leaves a key like "constructor" out of a record without a word. */
function lostIds(input: Plant, plant: Plant): Mistake[] {
  return (['sources', 'parties', 'facts'] as const).flatMap((list) =>
    Object.keys(input[list])
      .filter((id) => !Object.hasOwn(plant[list], id))
      .map((id) => ({ place: `${list}.${id}`, problem: `"${id}" is a word of JavaScript's own: choose another id` })),
  )
}

/** A mistake of form, with its place. */
export function mistakeOf(issue: v.BaseIssue<unknown>): Mistake {
  const place = issue.path?.map(({ key }) => String(key)).join('.') ?? wholeRecord
  const key = String(issue.path?.at(-1)?.key ?? '')
  const missing = issue.received === 'undefined'
  const unknown = issue.type === 'strict_object' && issue.expected === 'never'
  if (unknown && key === 'value' && issue.path?.[2]?.key !== 'claims') {
    return { place, problem: 'a value stands only in a claim, with who said it and where: move it into "claims"' }
  }
  if (unknown) return { place, problem: `"${key}" is not a field here: remove it or correct its name` }
  if (missing) return { place, problem: 'is missing: it is required' }
  return { place, problem: issue.message }
}

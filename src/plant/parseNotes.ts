import * as v from 'valibot'
import { type Mistake, RecordError } from './mistake.ts'
import { type Notes, notesSchema } from './notesSchema.ts'
import { mistakeOf, parsedJson } from './parsePlant.ts'

/**
 * The presenter's notes, whole and checked, from JSON text.
 * @throws RecordError naming every mistake with its place.
 */
export function parseNotesJson(json: string): Notes {
  const result = v.safeParse(notesSchema, parsedJson(json), { abortPipeEarly: true })
  if (!result.success) throw new RecordError(result.issues.map(mistakeOf))
  const mistakes = Object.entries(result.output).flatMap(([scene, { say, not }]): Mistake[] =>
    say.length === not.length
      ? []
      : [
          {
            place: `${scene}.not`,
            problem: `has ${not.length} texts beside ${say.length} of "say": each stands beside one`,
          },
        ],
  )
  if (mistakes.length > 0) throw new RecordError(mistakes)
  return result.output
}

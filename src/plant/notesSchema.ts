import * as v from 'valibot'
import { text } from './fieldSchema.ts'

const asked = v.strictObject({ question: text, answer: text })

/** What a presenter is told at one scene. */
const sceneNotes = v.strictObject({
  /** How long the scene is planned to take. */
  seconds: v.pipe(
    v.number('must be a number of seconds'),
    v.minValue(10, 'is below 10 seconds'),
    v.maxValue(1800, 'is above half an hour'),
  ),
  notes: v.array(text),
  say: v.array(text),
  /** As many as "say": each beside what to say instead. */
  not: v.array(text),
  ifAsked: v.array(asked),
  /** Who is named, and in which order. */
  protocol: v.optional(text),
})

/** The presenter's notes, by the ids of the scenes. */
export const notesSchema = v.record(v.string(), sceneNotes)

export type SceneNotes = v.InferOutput<typeof sceneNotes>
export type Notes = v.InferOutput<typeof notesSchema>

import * as v from 'valibot'
import { languages } from './languages.ts'
import { periodOf } from './partialDate.ts'

// What single fields of the record may hold, each with the sentence for what may not stand there.

/**
 * Control characters but tabs and ends of lines, those that turn the order of others around or have no width, and halves
 * of characters: what they do to a text cannot be seen in it.
 */
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u

export const words = v.pipe(
  v.string('must be text'),
  v.regex(/^\S([\s\S]*\S)?$/u, 'is empty, or begins or ends with a space: write the text, or leave the field out'),
  v.check((value) => !invisible.test(value), invisibleProblem),
  v.maxLength(1200, 'is longer than 1,200 characters'),
)

export const text = v.strictObject(v.entriesFromList(languages, words), textProblem)

/** Words in the languages that they were not said in. */
export const translation = v.partial(v.strictObject(v.entriesFromList(languages, words)))

export const id = v.pipe(
  v.string('must be text'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/, 'is no id: use letters, digits, dots and hyphens, 64 at most'),
)

/** A fact's id stands in addresses, behind the scene and a dot. */
export const factId = v.pipe(
  v.string('must be text'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'is no id of a fact: use letters, digits and hyphens, 64 at most'),
)

export const date = v.pipe(
  v.string('must be a date as text: 2025, 2025-Q3, 2025-10 or 2025-10-21'),
  v.regex(/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/, notADate),
  v.check((value) => periodOf(value) !== null, noSuchDay),
)

export const day = v.pipe(
  v.string('must be a day as text: 2025-10-21'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a whole day: 2025-10-21'),
  v.check((value) => periodOf(value) !== null, noSuchDay),
)

export const link = v.pipe(
  v.string('must be text'),
  v.check((value) => !invisible.test(value), invisibleProblem),
  v.maxLength(600, 'is longer than 600 characters'),
  v.regex(/^https:\/\/[^\s/]+\.[^\s/]+/, 'is not an https address: give one, or leave it out and say why in "noLink"'),
)

export const amount = v.pipe(
  v.number('must be a number, without quotation marks or spaces'),
  v.finite('must be a finite number'),
  v.minValue(0, 'is below zero'),
  v.maxValue(1e15, 'is larger than anything this record counts'),
)

/** Degrees of latitude or longitude, up to so many either way. */
export function degrees(most: number) {
  return v.pipe(
    v.number('must be a number of degrees'),
    v.minValue(-most, `is below -${most} degrees`),
    v.maxValue(most, `is above ${most} degrees`),
  )
}

function textProblem(issue: { expected: string | null; received: string }): string {
  return issue.received === 'undefined'
    ? 'is missing: the text is required'
    : `must be a text in each language: { ${languages.map((language) => `"${language}": "…"`).join(', ')} }`
}

function invisibleProblem({ input }: { input: string }): string {
  const code = invisible.exec(input)?.[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `holds a character that cannot be seen (U+${code}): remove it`
}

function notADate(issue: { input: string }): string {
  return `"${issue.input.slice(0, 40)}" is not a date: write 2025, 2025-Q3, 2025-10 or 2025-10-21`
}

function noSuchDay(issue: { input: string }): string {
  return `"${issue.input.slice(0, 40)}" does not exist in the calendar`
}

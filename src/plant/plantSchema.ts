import * as v from 'valibot'
import { requiredLanguages } from './languages.ts'
import { periodOf } from './partialDate.ts'
import { units } from './units.ts'

/**
 * The one declaration of the record: its types, the check that the page makes at run time and the
 * published `public/data/plant.schema.json` all come from here. What JSON Schema cannot say (that a
 * source exists, that a report does not precede its event) is in `recordMistakes.ts`.
 */
const words = v.pipe(
  v.string('must be text'),
  v.regex(/^\S([\s\S]*\S)?$/u, 'is empty, or begins or ends with a space: write the text, or leave the field out'),
  v.maxLength(1200, 'is longer than 1,200 characters'),
)

const text = v.strictObject(v.entriesFromList(requiredLanguages, words), textProblem)

const id = v.pipe(
  v.string('must be text'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/, 'is no id: use letters, digits, dots and hyphens, 64 at most'),
)

/** A fact's id stands in addresses, behind the scene and a dot. */
const factId = v.pipe(
  v.string('must be text'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/, 'is no id of a fact: use letters, digits and hyphens, 64 at most'),
)

const date = v.pipe(
  v.string('must be a date as text: 2025, 2025-Q3, 2025-10 or 2025-10-21'),
  v.regex(/^\d{4}(-Q[1-4]|-\d{2}(-\d{2})?)?$/, notADate),
  v.check((value) => periodOf(value) !== null, noSuchDay),
)

const day = v.pipe(
  v.string('must be a day as text: 2025-10-21'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a whole day: 2025-10-21'),
  v.check((value) => periodOf(value) !== null, noSuchDay),
)

const link = v.pipe(
  v.string('must be text'),
  v.maxLength(600, 'is longer than 600 characters'),
  v.regex(/^https:\/\/[^\s/]+\.[^\s/]+/, 'is not an https address: give one, or leave it out and say why in "noLink"'),
)

const amount = v.pipe(
  v.number('must be a number, without quotation marks or spaces'),
  v.finite('must be a finite number'),
  v.minValue(0, 'is below zero'),
  v.maxValue(1e15, 'is larger than anything this record counts'),
)

const claim = {
  id,
  kind: v.picklist(['report', 'plan'], 'must be "report" (said to be so) or "plan" (said to be intended)'),
  by: id,
  said: v.optional(date),
  published: v.optional(date),
  recorded: day,
  source: id,
  quote: words,
  /** Left out, it is "normal". */
  rank: v.optional(v.picklist(['preferred', 'normal', 'deprecated'], 'must be "preferred", "normal" or "deprecated"')),
  reason: v.optional(text),
  support: v.picklist(['official', 'several', 'one', 'weak'], 'must be "official", "several", "one" or "weak"'),
  note: v.optional(text),
}

const amountClaim = v.strictObject({
  ...claim,
  value: amount,
  /** The upper end, where a source gives a range. */
  to: v.optional(amount),
  unit: v.picklist(units, `is no unit of this record: use one of ${units.join(', ')}`),
  bound: v.optional(
    v.picklist(['up-to', 'about', 'at-least', 'over'], 'must be "up-to", "about", "at-least" or "over"'),
  ),
  /** The time that the amount is about, in a series: the year of an output, the month of a sale. */
  period: v.optional(date),
  /** Left out, the amount is for the period; "by" its end where it is a goal. */
  periodBound: v.optional(v.literal('by')),
  /** The claim that this one gives in another unit, by its source's own conversion. */
  restates: v.optional(id),
})

const dateClaim = v.strictObject({
  ...claim,
  /** When it happened, or is to happen; null where a plan names no date. */
  date: v.nullable(date),
  bound: v.optional(v.picklist(['by', 'early'], 'must be "by" or "early"')),
})

const wordsClaim = v.strictObject({ ...claim, text })

const fact = v.variant(
  'of',
  [
    v.strictObject({
      of: v.literal('amount'),
      label: text,
      note: v.optional(text),
      /** One figure a period (a year, a month) instead of one in all. */
      series: v.optional(v.literal(true)),
      claims: v.array(amountClaim),
    }),
    v.strictObject({
      of: v.literal('date'),
      /** The event as the timeline names it: "Sportage production starts". */
      label: text,
      /** What is to come, in a word or two: "Sportage". */
      subject: text,
      /** The event in the past tense: "Sportage production started". */
      happened: text,
      note: v.optional(text),
      role: v.optional(
        v.picklist(
          ['announcement', 'construction', 'opening', 'model', 'expansion'],
          'must be "announcement", "construction", "opening", "model" or "expansion"',
        ),
      ),
      claims: v.array(dateClaim),
    }),
    v.strictObject({
      of: v.literal('words'),
      label: text,
      note: v.optional(text),
      claims: v.array(wordsClaim),
    }),
  ],
  'must have "of": "amount", "date" or "words"',
)

const party = v.strictObject({
  name: text,
  /** For source lines, where the full name is too long. */
  short: v.optional(text),
  office: v.optional(text),
  kind: v.picklist(['organisation', 'person', 'press'], 'must be "organisation", "person" or "press"'),
})

const source = v.strictObject({
  publisher: text,
  /** Whose words it passes on, where it is not the origin. */
  carries: v.optional(text),
  title: v.optional(words),
  url: v.optional(link),
  noLink: v.optional(text),
  published: v.optional(date),
  /** The page shows no date; the one given here is inferred from what it says. */
  inferred: v.optional(v.literal(true)),
  language: v.picklist(['en', 'kk', 'ru', 'ko', 'zh', 'ja'], 'must be one of en, kk, ru, ko, zh, ja'),
})

const statement = v.strictObject({
  id,
  by: id,
  /** "direct" are the speaker's own words; "reported" are a reporter's words about them. */
  form: v.picklist(['direct', 'reported'], 'must be "direct" or "reported"'),
  occasion: text,
  said: v.optional(date),
  published: v.optional(date),
  recorded: day,
  source: id,
  quote: words,
  note: v.optional(text),
})

const stakeholder = v.strictObject({
  id,
  party: id,
  people: v.array(v.strictObject({ party: id, presence: v.optional(id) })),
  /** Facts that this stakeholder answers for, shown each with its mark. */
  facts: v.array(id),
})

export const plantSchema = v.strictObject({
  $schema: v.optional(v.string()),
  plant: v.strictObject({
    name: text,
    scope: text,
    legalName: text,
    /** The car that the drawings measure by. */
    car: text,
  }),
  checked: day,
  publishedBy: v.optional(v.strictObject({ name: text, contact: link })),
  sources: v.record(id, source),
  parties: v.record(id, party),
  facts: v.record(factId, fact),
  statements: v.array(statement),
  stakeholders: v.array(stakeholder),
  gaps: v.array(
    v.strictObject({
      id,
      text,
      facts: v.array(id),
      /** The party that it is about, in whose panel it shows. */
      about: v.optional(id),
    }),
  ),
})

export type Plant = v.InferOutput<typeof plantSchema>
export type Fact = v.InferOutput<typeof fact>
export type DateFact = Extract<Fact, { of: 'date' }>
export type AmountClaim = v.InferOutput<typeof amountClaim>
export type DateClaim = v.InferOutput<typeof dateClaim>
export type WordsClaim = v.InferOutput<typeof wordsClaim>
export type Claim = AmountClaim | DateClaim | WordsClaim
export type Statement = v.InferOutput<typeof statement>
export type Source = v.InferOutput<typeof source>
export type Stakeholder = v.InferOutput<typeof stakeholder>

function textProblem(issue: { expected: string | null; received: string }): string {
  return issue.received === 'undefined'
    ? 'is missing: the text is required'
    : 'must be a text in each language: { "en": "…" }'
}

function notADate(issue: { input: string }): string {
  return `"${issue.input.slice(0, 40)}" is not a date: write 2025, 2025-Q3, 2025-10 or 2025-10-21`
}

function noSuchDay(issue: { input: string }): string {
  return `"${issue.input.slice(0, 40)}" does not exist in the calendar`
}

import * as v from 'valibot'
import { amount, date, day, degrees, factId, id, link, text, translation, words } from './fieldSchema.ts'
import { units } from './units.ts'

/**
 * The one declaration of the record: its types, the check that the page makes at run time and the
 * published `public/data/plant.schema.json` all come from here. What JSON Schema cannot say (that a
 * source exists, that a report does not precede its event) is in `recordMistakes.ts`.
 */
const claim = {
  id,
  kind: v.picklist(['report', 'plan'], 'must be "report" (said to be so) or "plan" (said to be intended)'),
  by: id,
  said: v.optional(date),
  published: v.optional(date),
  recorded: day,
  source: id,
  quote: words,
  translation: v.optional(translation),
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
  /** What the amount takes in or leaves out, where that is not what the fact's label says: "with suppliers". */
  scope: v.optional(text),
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

const placeClaim = v.strictObject({
  ...claim,
  /** Degrees north. */
  latitude: degrees(90),
  /** Degrees east. */
  longitude: degrees(180),
})

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
    v.strictObject({
      of: v.literal('place'),
      /** The name of the place: "Astana". */
      label: text,
      note: v.optional(text),
      claims: v.array(placeClaim),
    }),
  ],
  'must have "of": "amount", "date", "words" or "place"',
)

const party = v.strictObject({
  name: text,
  /** For source lines, where the full name is too long. */
  short: v.optional(text),
  office: v.optional(text),
  kind: v.picklist(['organisation', 'person', 'press'], 'must be "organisation", "person" or "press"'),
})

/** What sources are written in. */
const sourceLanguages = ['en', 'kk', 'ru', 'ko', 'zh', 'ja', 'uz', 'de', 'es', 'it', 'nl'] as const

const sourceLanguage = v.picklist(sourceLanguages, `must be one of ${sourceLanguages.join(', ')}`)

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
  language: sourceLanguage,
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
  translation: v.optional(translation),
  note: v.optional(text),
})

const stakeholder = v.strictObject({
  id,
  party: id,
  people: v.array(v.strictObject({ party: id, presence: v.optional(id) })),
  /** Others who speak for it: its offices, its ministers. */
  voices: v.optional(v.array(id)),
  /** Facts that this stakeholder answers for, shown each with its mark. */
  facts: v.array(id),
})

const stages = ['welding', 'painting', 'assembly', 'testing'] as const

/** A step of the line, with what is on record for it. */
const step = v.strictObject({
  stage: v.picklist(stages, `must be one of ${stages.join(', ')}`),
  name: text,
  facts: v.array(id),
  /** What is not on record for it. */
  gap: v.optional(text),
})

/** Another plant to set beside this one. */
const peer = v.strictObject({
  id,
  name: text,
  /** The town and the country. */
  place: text,
  opening: v.optional(id),
  capacity: v.optional(id),
  /** The capacity that its investment and robots came with, where it has changed since. */
  firstCapacity: v.optional(id),
  site: v.optional(id),
  investment: v.optional(id),
  robots: v.optional(id),
  jobs: v.optional(id),
  /** What else is on record for it. */
  others: v.array(id),
})

const country = v.pipe(
  v.string('must be text'),
  v.regex(/^\d{3}$/, 'is no country: write its ISO 3166-1 number, three digits as text'),
)

const map = v.strictObject({
  /** The plant's country. */
  country,
  /** The fact of the place that stands for the plant. */
  city: id,
  /** Facts of the places that distances are derived to. */
  cities: v.array(id),
  /** The other countries that the map names. */
  lands: v.array(
    v.strictObject({
      country,
      name: text,
      /** The fact that announces it as a market. */
      market: v.optional(id),
    }),
  ),
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
  /** The line in its order. */
  process: v.array(step),
  peers: v.array(peer),
  map: v.optional(map),
  gaps: v.array(
    v.strictObject({
      id,
      text,
      facts: v.array(id),
      /** The party that it is about, in whose panel it shows. */
      about: v.optional(id),
    }),
  ),
  /** The languages in which the record's authors searched. */
  searched: v.array(sourceLanguage),
  /** What sources say and this record does not repeat: what kind of thing, and why. */
  leftOut: v.array(v.strictObject({ id, text })),
})

export type Plant = v.InferOutput<typeof plantSchema>
export type Fact = v.InferOutput<typeof fact>
export type DateFact = Extract<Fact, { of: 'date' }>
export type AmountClaim = v.InferOutput<typeof amountClaim>
export type DateClaim = v.InferOutput<typeof dateClaim>
export type WordsClaim = v.InferOutput<typeof wordsClaim>
export type PlaceClaim = v.InferOutput<typeof placeClaim>
export type Claim = AmountClaim | DateClaim | WordsClaim | PlaceClaim
export type Statement = v.InferOutput<typeof statement>
export type Source = v.InferOutput<typeof source>
export type Stakeholder = v.InferOutput<typeof stakeholder>
export type Step = v.InferOutput<typeof step>
export type Peer = v.InferOutput<typeof peer>

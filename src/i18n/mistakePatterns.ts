/**
 * What the check of a record says is wrong, as `plant/` says it; {} stands for what is the record's own. The
 * first that fits counts. Each language has a sentence for each.
 */
export const mistakePatterns = [
  'must be text',
  'is empty, or begins or ends with a space: write the text, or leave the field out',
  'holds a character that cannot be seen (U+{}): remove it',
  'is longer than {} characters',
  'is no id: use letters, digits, dots and hyphens, 64 at most',
  'is no id of a fact: use letters, digits and hyphens, 64 at most',
  'must be a date as text: {}',
  '"{}" is not a date: write {}',
  '"{}" does not exist in the calendar',
  'must be a day as text: {}',
  'must be a whole day: {}',
  'is not an https address: give one, or leave it out and say why in "noLink"',
  'must be a number, without quotation marks or spaces',
  'must be a finite number',
  'is below zero',
  'is larger than anything this record counts',
  'must be a number of degrees',
  'is below {} degrees',
  'is above {} degrees',
  'is missing: the text is required',
  'must be a text in each language: {}',
  'must be "report" (said to be so) or "plan" (said to be intended)',
  'must be one of {}',
  'must be {} or {}',
  'must have "of": {}',
  'is no unit of this record: use one of {}',
  'is no country: write its ISO 3166-1 number, three digits as text',
  'the same id stands at {}: give each its own',
  'has neither "url" nor "noLink": give the address, or the reason why there is none',
  'has both "url" and "noLink": keep one',
  'is missing: say why this claim is {}',
  'is not above "value": a range runs upwards',
  'is null: a report says when, only a plan may leave its date open',
  '{} is before {}, which it reports: correct the date, or make it a "plan"',
  'no source "{}"',
  'has {} words: shorten it to {} or fewer',
  '{} is before {}, when it was said',
  '{} is before {}, when it was published',
  '{} is after {}, when the record was checked: correct "checked"',
  'is missing: a series has one value a period',
  'a value for {} stands at {} already: remove one, or rank them with a reason',
  'stands in a fact that is no series: add "series": true to the fact, or drop the period',
  'is the claim itself: name the one that it restates',
  'no other claim "{}"',
  'no party "{}"',
  '"{}" is a fact of "{}": name one of "{}"',
  'no fact "{}"',
  'is no JSON: {}',
  '"{}" is a word of JavaScript\'s own: choose another id',
  'a value stands only in a claim, with who said it and where: move it into "claims"',
  '"{}" is not a field here: remove it or correct its name',
  'is missing: it is required',
  'is the language of the words themselves: remove it',
  'is missing: translate the quote',
  'Invalid type: Expected {} but received {}',
] as const

export type MistakePattern = (typeof mistakePatterns)[number]

/** The sentences of a language, their {} in the same order. */
export interface MistakeMessages {
  readonly sentences: Readonly<Record<MistakePattern, string>>
  /** Behind a name that is not there: the nearest that is. */
  readonly didYouMean: (name: string) => string
  /** The place of a mistake of the whole. */
  readonly wholeRecord: string
}

/** The series of shares by year; two measures, each with its own drawing. */
export const shareFacts = ['small-unit-share-rule', 'local-content'] as const

/** What else is on record of making parts and cars in the country. */
export const localFacts = [
  'output-small-unit',
  'small-unit-capacity',
  'localisation-centre-start',
  'localisation-centre',
  'localisation-centre-investment',
  'suppliers',
] as const

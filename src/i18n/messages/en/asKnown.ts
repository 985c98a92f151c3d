import type { Widened } from '../widened.ts'

/** The words of the record on an earlier day. */
export const asKnown = {
  name: 'The record as known on',
  /** Over all that is shown. */
  band: (day: string) => `As known on ${day}`,
  /** At the day's line in the timeline. */
  mark: (day: string) => `Known on ${day}`,
  left: 'What became known later is left out. Notes on single claims were written when the record was checked.',
  notes: 'The notes are about the newest record.',
  gaps: 'What was looked for in vain was listed when the record was checked, and has no earlier day.',
  changes: {
    name: 'What became known between two days',
    after: 'After',
    to: 'Until',
    hide: 'Hide',
    none: 'Nothing became known between these days.',
    sum: (claims: string, days: string) => `Claims: ${claims}. Days: ${days}. The newest first.`,
    wrong: 'This is no time of the record: choose two days, the first before the second.',
    page: (name: string) => `${name}: the page as known then`,
  },
  now: 'Back to now',
  earlier: 'Earlier',
  later: 'Later',
  day: 'Day',
  stops: 'Days on which something became known',
  apply: 'Show',
  impossible: (from: string, to: string) =>
    `The address names no day from ${from} to ${to}. This is the newest record.`,
}

export type AsKnownMessages = Widened<typeof asKnown>

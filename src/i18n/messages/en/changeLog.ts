import type { Widened } from '../widened.ts'

/** How many of each. */
type Entries = Readonly<Record<'claims' | 'facts' | 'statements', number>>

/** The words of the record's change log: in the scene `method`, for who returns, and in the feed. */
export const changeLog = {
  name: 'Change log of the record',
  note: 'What was entered here on which day, whenever it became known. No claim is deleted: one that was set aside stays under the day on which it came in. On which day that was done is not on record.',
  /** On the page of an earlier day. */
  newestOnly: 'The change log belongs to the newest record and has no earlier day.',
  empty: 'Nothing has been entered yet.',
  entries: ({ claims, facts, statements }: Entries, number: (count: number) => string) =>
    [
      ...(claims === 0
        ? []
        : [
            `${number(claims)}\u00a0${claims === 1 ? 'claim' : 'claims'} about ${number(facts)}\u00a0${facts === 1 ? 'fact' : 'facts'}`,
          ]),
      ...(statements === 0 ? [] : [`${number(statements)}\u00a0${statements === 1 ? 'statement' : 'statements'}`]),
    ].join(', '),
  began: (day: string, entries: string) => `The record began on ${day}: ${entries}`,
  added: (day: string, entries: string) => `${day}: ${entries}`,
  /** Where only the days after one are shown. */
  since: (day: string, entries: string) => `Entered after ${day}: ${entries}.`,
  sinceNone: (day: string) => `Nothing was entered after ${day}.`,
  all: 'Show all days',
  returning: {
    name: 'Since your last visit',
    /** The day is that of the newest entry then. */
    note: (day: string, entries: string) => `Entered since your last visit (record of ${day}): ${entries}.`,
    show: 'Show what is new',
  },
  feed: {
    title: (plant: string) => `${plant}: change log of the record`,
    link: 'Feed of the change log (Atom)',
    more: (count: string) => `and ${count} more`,
  },
}

export type ChangeLogMessages = Widened<typeof changeLog>

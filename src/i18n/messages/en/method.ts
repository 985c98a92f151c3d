import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'
import { counted, spelled } from './spelled.ts'

/** The words of the scene `method`. */
export const method = {
  finding: (reports: string, plans: string, gaps: number) => {
    const claims = `Every figure rests on claims: ${reports}\u00a0reported, ${plans}\u00a0announced.`
    if (gaps === 0) return claims
    return `${claims} ${capital(counted(gaps, 'thing', 'things'))} looked for ${gaps === 1 ? 'is' : 'are'} not on record.`
  },
  findingNone: 'No claim is on record for this day',
  note: (day: string) =>
    `A figure opens the claims behind it: who said it, when, where and in which words. This page shows what was known on ${day}.`,

  kinds: 'What each mark means',
  kind: {
    reported: 'A source says that it is so, or that it happened.',
    announced: 'A source says that it is intended. It stays a plan until a source reports it.',
    passed: 'The date went by. No source on record says that it happened, or that it did not.',
    derived: 'Computed on this page from claims, with its formula. No source says it.',
    none: 'Looked for and not found. It is drawn as an open slot, never as zero.',
    differ: 'Reports give other amounts or dates. One is shown, the others stand beside it.',
  },
  /** What is the reader's own, and in no record. */
  scenario: {
    name: 'Scenario',
    count: 'yours, not recorded',
    rule: 'What follows if it goes as you assume. No source says it, and it is no forecast.',
  },
  claims: (count: number, number: string) => `${number} ${count === 1 ? 'claim' : 'claims'}`,
  dates: (count: number) => counted(count, 'date', 'dates'),
  gaps: (count: number) => counted(count, 'thing', 'things'),
  facts: (count: number) => counted(count, 'fact', 'facts'),
  notInRecord: 'computed, not recorded',

  which: 'Which claim is shown',
  whichRule:
    'Of the claims known by the day, the one of the highest rank: chosen, then unranked, then set aside. Among equals, the latest.',
  whichReason: (chosen: number, setAside: number) =>
    `A claim is chosen or set aside only for a reason, and the reason is shown. ${some(chosen)} chosen, ${some(setAside).toLowerCase()} set aside. All stay readable; none is averaged.`,

  when: 'When a claim counts as known',
  whenRule:
    'From the last day of the period in which it was said or published, whichever ends first: “October 2025” counts from 31 October.',
  whenUndated: (undated: number) =>
    `Without a date it counts only from the day on which the record was checked. ${
      undated === 0 ? 'Every claim has a date.' : `${capital(counted(undated, 'claim has', 'claims have'))} none.`
    }`,
  whenDay: (day: string) =>
    `This page’s day is ${day}: today, or the day of the last check where that is earlier. After it the clock ages the record and changes nothing in it.`,

  support: 'How well a claim is supported',
  supported: {
    official: 'said by the company or the authority that it is about, or passed on as theirs',
    several: 'others say it too',
    one: 'no other was found',
    weak: 'second-hand, undated or of low quality; the page says so beside it',
  },

  differ: 'Sources differ on these',
  differNone: 'On no fact do the reports on record differ.',
  differing: (others: number, reason: string | null, setAside: readonly string[]) =>
    [
      ...(others === 0
        ? []
        : [
            `${capital(counted(others, 'other report differs', 'other reports differ'))}.`,
            reason === null ? 'Shown is the latest of equal rank.' : `Why this one: ${reason}`,
          ]),
      ...setAside.map((why) => `Set aside: ${why}`),
    ].join(' '),

  names: (count: number) => `Names as sources spell them: ${counted(count, 'name', 'names')}`,
  namesTable: 'Names as sources spell them',
  nameColumns: { name: 'Name', spellings: 'Spellings', sources: 'Sources' },

  states: 'What became of each announced date',
  statesSum: (events: number, list: string) =>
    events === 0 ? 'No dated event of the plant is on record.' : `Of ${counted(events, 'event', 'events')}, ${list}.`,
  stateSum: {
    kept: (count: number) => `${spelled(count)} happened as last announced`,
    later: (count: number) => `${spelled(count)} happened later than last announced`,
    ahead: (count: number) => `${spelled(count)} happened earlier than last announced`,
    unpromised: (count: number) =>
      `${spelled(count)} ${count === 1 ? 'is' : 'are'} reported without an earlier date on record`,
    passed: (count: number) => `${spelled(count)} passed with nothing on record`,
    due: (count: number) => `${spelled(count)} ${count === 1 ? 'is' : 'are'} not yet due`,
    undated: (count: number) => `${spelled(count)} ${count === 1 ? 'has' : 'have'} no date`,
  },
  slipped: (count: number) =>
    `Of those that happened, ${count === 1 ? 'one had' : `${spelled(count)} had`} first been announced for an earlier time.`,
  statesRule:
    'A partial date gets the benefit of the doubt: “October 2025” lasts until 31 October, “early 2026” until the end of June. “As last announced” leaves out earlier announcements that were replaced or missed; they stay readable.',
  statesFold: 'The rule of each state',
  statesTable: 'States of the plant’s dated milestones, with the rule and the count of each',
  stateColumns: { state: 'State', rule: 'Rule', count: 'Now' },
  state: {
    kept: 'The event falls within the period announced last before it.',
    later: 'Its first possible day is after the last day of that period.',
    ahead: 'Its last possible day is before the first day of that period.',
    unpromised: 'No announcement with a date from before the event is on record.',
    passed: 'No event is on record, and the last day of the announced period is over.',
    due: 'No event is on record, and the last day of the announced period is still to come.',
    undated: 'No event is on record, and no announcement names a date.',
  },

  noGaps: 'The record lists nothing that was looked for in vain.',
  searched: (languages: string | null) =>
    `${languages === null ? '' : `Searched in ${languages}. `}Our search is not proof of absence.`,

  leftOut: 'Left out, and why',

  correct: 'How to correct it',
  correctTo: (publisher: string | null) =>
    `Corrections go to ${publisher ?? 'whoever publishes this page'}, with the claim’s citation (“Copy citation”, under the claims of every figure) and a source that says otherwise.`,
  correctKept:
    'The record is one open file. A claim is not deleted from it: it is set aside with its reason, and stays readable.',
  schema: 'Its schema (JSON)',
}

export type MethodMessages = Widened<typeof method>

function some(count: number): string {
  return `${count === 0 ? 'None' : capital(spelled(count))} ${count > 1 ? 'are' : 'is'}`
}

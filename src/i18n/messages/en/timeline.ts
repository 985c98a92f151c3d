import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'
import { counted, spelled } from './spelled.ts'

/** The words of the scene `timeline`. */
export const timeline = {
  finding: (reported: number, passed: number, announced: number) => {
    const parts = [
      reported > 0 ? `${capital(spelled(reported))} ${reported === 1 ? 'date is' : 'dates are'} reported.` : '',
      passed > 0
        ? `${capital(counted(passed, 'announced date', 'announced dates'))} passed with no confirmation on record.`
        : '',
      reported === 0 && passed === 0 && announced > 0
        ? `${capital(spelled(announced))} ${announced === 1 ? 'date is' : 'dates are'} announced.`
        : '',
    ]
    return parts.filter((part) => part !== '').join(' ') || 'No date is on record.'
  },
  noteGold: {
    month: (cars: string) => `Gold is the ceiling, a twelfth of the annual capacity of ${cars}; it is not output.`,
    quarter: (cars: string) => `Gold is the ceiling, a quarter of the annual capacity of ${cars}; it is not output.`,
    year: (cars: string) => `Gold is the ceiling, the annual capacity of ${cars}; it is not output.`,
  },
  noteNoOpening: 'No opening is on record, so no capacity is drawn.',
  noteNone: 'Ink will be cars reported built; none is on record yet.',
  noteSome: (months: number) => `Ink is cars reported built, on record for ${counted(months, 'month', 'months')}.`,
  noteNoCapacity: 'No capacity is on record for this day.',
  show: 'Show as',
  chart: 'Chart',
  table: 'Table',
  drawing: {
    month: 'Timeline of the plant by month. Use the arrow keys to go from month to month.',
    quarter: 'Timeline of the plant by quarter. Use the arrow keys to go from quarter to quarter.',
    year: 'Timeline of the plant by year. Use the arrow keys to go from year to year.',
  },
  slider: { month: 'Month on the timeline', quarter: 'Quarter on the timeline', year: 'Year on the timeline' },
  /** On the chart. */
  summed: {
    quarter: 'Months are summed by quarter.',
    year: 'Months are summed by year.',
  },
  summedWhy: 'There is no room for each.',
  summedPart: 'A slot at the end of a bar: some of its months are not on record.',
  ceiling: (amount: string) => `Ceiling, ${amount} a year`,
  ceilingEach: { month: (amount: string) => `${amount} a month`, quarter: (amount: string) => `${amount} a quarter` },
  checked: (date: string) => `Checked ${date}`,
  emptyTitle: 'No monthly output on record.',
  emptyText: 'Each open slot takes a solid bar when a month is reported.',
  construction: (months: string) => `About ${months} months from the start of construction to the opening`,
  noDate: 'No date given',
  upTo: (amount: string, support: string) => `Second stage, up to ${amount} a year: ${support.toLowerCase()}`,
  unconfirmed: 'no confirmation on record',
  graded: { announced: 'announced', passed: 'announced, no confirmation on record' },
  announced: (event: string, isPassed: boolean) => `${event}, ${isPassed ? 'no confirmation on record' : 'announced'}`,

  year: (amount: string, forDate: string) => `${capital(amount)} announced ${forDate}`,
  ofWhich: (amount: string) => `including ${amount} by small-unit assembly`,
  reportedYear: (amount: string, promised: string | null, year: string) =>
    `${capital(amount)} reported for ${year}${promised === null ? '' : `, ${promised} announced`}`,
  month: {
    reported: (amount: string) => `${amount} cars reported`,
    open: 'Output not reported',
    none: 'Month not complete, or before the opening',
    capacity: (amount: string) => `Capacity ${amount} cars`,
    quiet: 'No dated event',
  },
  /** Where months are summed. */
  period: {
    sum: (reported: number, of: number, amount: string) =>
      `${reported} of ${of} months on record, ${amount} cars in all`,
    open: 'None of its months is on record',
    none: 'No complete month since the opening',
  },
  tableName: 'Timeline: every dated event, announced total and complete month',
  /** Where the months have tables of their own, a year each. */
  tableEvents: 'Timeline: every dated event and announced total',
  columns: { when: 'When', what: 'What', state: 'State', who: 'Who says so' },
  behind: 'What each date rests on',
  loading: 'The chart is being drawn…',
  failed: 'The chart could not be loaded. The table holds the same rows.',
}

export type TimelineMessages = Widened<typeof timeline>

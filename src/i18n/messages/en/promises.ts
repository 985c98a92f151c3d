import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'
import { counted, spelled } from './spelled.ts'

/** The words of the scene `promises`. */
export const promises = {
  finding: (all: number, reported: number, passed: number, open: number) => {
    const parts = [
      reported > 0 ? `${spelled(reported)} ${reported === 1 ? 'has' : 'have'} a report beside them` : '',
      passed > 0 ? `${spelled(passed)} passed their date with nothing on record` : '',
      open > 0 ? `${spelled(open)} ${open === 1 ? 'is' : 'are'} still open` : '',
    ].filter((part) => part !== '')
    return `${capital(counted(all, 'promise is', 'promises are'))} on record: ${parts.join(', ')}`
  },
  findingNone: 'No promise is on record for this day',
  note: 'Every date, amount and plan announced for the plant, by whom and when, beside what is on record since. Where an amount is reported, both stand side by side, and the page judges neither.',
  rules: 'The rule of each state',
  choice: (name: string, count: string) => `${name} (${count})`,
  all: 'All',
  whoName: 'Announced by',
  others: 'Press, no speaker named',
  stateName: 'State',
  states: {
    kept: 'As last announced',
    later: 'Later than last announced',
    ahead: 'Earlier than last announced',
    reported: 'An amount or words reported',
    passed: 'Date passed, nothing on record',
    due: 'Not yet due',
    undated: 'Without a date',
  },
  shown: (shown: string, all: string) => `Shown: ${shown} of ${all}`,
  noneSuch: 'No promise of this kind is on record.',

  slipName: 'How the dates moved',
  key: (onDate: string) =>
    `A thick upright line is the day of the announcement, a dashed box the time announced, a solid box what is reported. A grey bar leads from the time announced before to the new one. The thin line through all is ${onDate}, the day of this record.`,
  slipRule: 'Months are counted from the last month announced first to the first month of what followed.',
  slip: (months: number, hasHappened: boolean) =>
    hasHappened
      ? `${counted(months, 'month', 'months')} after the time announced first`
      : `moved by ${counted(months, 'month', 'months')}`,
  nothingSince: 'Date passed, nothing on record',
  saidBy: (who: string, date: string | null) => `${who}, ${date ?? 'undated'}`,
  inPeriod: (name: string, period: string) => `${name}, ${period}`,
  aside: 'set aside',
  barsFailed: 'The bars could not be loaded. The dates stand without them.',

  listName: 'Every promise and what is on record since',
  table: 'Every promise: how it was announced, what is on record since, and its state',
  columns: { what: 'Promise', steps: 'Announced', report: 'On record since', state: 'State' },
}

export type PromisesMessages = Widened<typeof promises>

import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'
import { counted, spelled } from './spelled.ts'

type Measure = 'site' | 'investment' | 'robots' | 'jobs'
type Field = 'opening' | 'capacity' | 'firstCapacity' | 'site' | 'investment' | 'robots' | 'jobs'

const fields: Readonly<Record<Field, string>> = {
  opening: 'opening',
  capacity: 'capacity',
  firstCapacity: 'capacity',
  site: 'site',
  investment: 'investment',
  robots: 'robots',
  jobs: 'jobs',
}

const measures: Readonly<Record<Measure, string>> = {
  site: 'Site a car',
  investment: 'Investment a car',
  robots: 'Cars a robot',
  jobs: 'Jobs',
}

/** The words of the scene `peers`. */
export const peers = {
  noPeers: 'No other plant is on record to set beside this one',
  /** This plant's own figure, as the heading begins. */
  own: {
    site: (amount: string) => `${amount} of site a car`,
    investment: (amount: string) => `${amount} of investment a car`,
    robots: (amount: string) => `${amount} a robot`,
    jobs: (amount: string) => amount,
  },
  announced: (own: string) => `${own}, announced`,
  ownNone: (measure: Measure, plant: string, why: string) => `${measures[measure]} at ${plant}: ${why}`,
  noneLike: (own: string) => `${own}; no other plant has a comparable figure on record`,
  finding: (own: string, measure: Measure, smaller: number, same: number, larger: number) => {
    const all = smaller + same + larger
    const sides = [
      { count: smaller, how: 'more than at' },
      { count: larger, how: measure === 'jobs' || measure === 'robots' ? 'fewer than at' : 'less than at' },
      { count: same, how: 'the same as at' },
    ].filter(({ count }) => count > 0)
    const said = sides.map(({ count, how }, index) => {
      if (sides.length === 1)
        return `${how} ${all === 1 ? 'the one comparable plant' : `all ${spelled(all)} comparable plants`}`
      return index === 0 ? `${how} ${spelled(count)} of ${spelled(all)} comparable plants` : `${how} ${spelled(count)}`
    })
    return `${own}: ${said.join(', ')}`
  },

  note: 'Figures come from different years and scopes, so compare loosely.',
  divisors: {
    site: 'Site is divided by the capacity of a year.',
    investment:
      'Investment is divided by the capacity that it came with. Dollars are those of their year, not adjusted for prices.',
    robots: 'The capacity that the robots came with is divided by their number.',
    jobs: 'Jobs stand as they are on record, for plants of any size. Words such as “over” stay with the figure.',
  },
  roundly: 'Words such as “over” and “up to” stay with the figure and are left out of the division.',
  counted: (compared: number, others: number) =>
    `${capital(spelled(compared))} of ${counted(others, 'other plant', 'other plants')} ${compared === 1 ? 'has' : 'have'} a comparable figure reported.`,
  planned: (count: number) =>
    `${capital(spelled(count))} more ${count === 1 ? 'rests on a plan: it is' : 'rest on plans: they are'} drawn dashed and not counted.`,
  open: (count: number) =>
    `${capital(spelled(count))} more ${count === 1 ? 'gives' : 'give'} only a lower limit that this plant’s figure reaches: not counted.`,
  rivals: (count: number) =>
    `${capital(counted(count, 'other total is', 'other totals are'))} on record for this plant’s investment.`,
  lane: (car: string) => `Each lane is one ${car} wide; the dashed line is one ${car}’s length.`,

  measureName: 'Compare by',
  measures,
  orderName: 'Sort by',
  orders: { value: 'Largest', capacity: 'Capacity', opening: 'Oldest', name: 'Name' },

  chart: (finding: string, plants: string) =>
    `${finding}. Bars of ${plants} plants; the table below holds the same figures.`,
  barsFailed: 'The bars could not be loaded. The figures stand without them.',
  thisPlant: 'this plant',
  plan: 'plan',
  values: {
    site: (amount: string) => `${amount}\u00a0m²`,
    robots: (amount: string) => `${amount}\u00a0cars`,
  },
  unlike: {
    missing: (names: readonly Field[], list: (items: string[]) => string) =>
      `${list([...new Set(names.map((name) => fields[name]))])} not on record`,
    rate: (amount: string) => `not derived: ${amount}, no dated rate on record`,
    unit: (amount: string) => `not derived: ${amount} is another measure`,
    division: 'not derived: nothing to divide by',
    scope: (scopes: readonly string[], list: (items: string[]) => string) => `not comparable: ${list([...scopes])}`,
  },
  sentence: capital,

  table: 'All the plants with the figures that they are compared by',
  columns: {
    plant: 'Plant',
    opening: 'Opened or began',
    capacity: 'Capacity',
    ...measures,
  },
  atFirst: 'At first:',
  /** Beside a figure that opens, what it is divided by or divides. */
  dividedBy: (amount: string) => `÷ ${amount}\u00a0cars`,
  dividing: (amount: string) => `${amount}\u00a0cars ÷`,
  cell: {
    missing: (names: readonly Field[], list: (items: string[]) => string) =>
      `Not derived: ${list([...new Set(names.map((name) => fields[name]))])} not on record`,
    rate: 'Not derived: no dated rate on record',
    unit: 'Not derived: another measure',
    division: 'Not derived: nothing to divide by',
  },
  others: 'More on record about these plants',
  othersOf: (plant: string, count: number) => `${plant}: ${counted(count, 'more fact', 'more facts')}`,
}

export type PeersMessages = Widened<typeof peers>

import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'
import { counted, spelled } from './spelled.ts'

/** The words of the frame and of the first view. What belongs to the facts is in the record instead. */
export const frame = {
  headline: (plant: string) => `${plant}, to scale`,
  /** Advance width of the headline in em, less 0.034, so that it fills the field's width: measured for 23 letters. */
  headlineEm: (headline: string) => (10.14 * headline.length) / 23,
  pageTitle: (plant: string) => `${plant}, to scale: the plant on the record`,
  description: (plant: string) =>
    `What was announced, what has happened and what is not known about the ${plant} plant in Kostanay, each figure with who said it, when and in which words.`,

  skip: 'Skip to the figures',
  sections: 'Sections',
  menu: 'Menu',
  closeMenu: 'Close',

  nav: {
    figures: 'Figures',
    ceiling: 'Scale',
    timeline: 'Timeline',
    promises: 'Promises',
    whatif: 'What if',
    process: 'Process',
    ground: 'Work',
    people: 'People',
    peers: 'Peers',
    market: 'Market',
    place: 'Place',
    method: 'Method',
    sources: 'Sources',
  },

  grades: {
    reported: 'Reported',
    announced: 'Announced',
    passed: 'Announced, date passed',
    derived: 'Derived',
    none: 'Not on record',
    differ: 'Sources differ',
  },
  bounds: { 'up-to': 'up to', about: 'about', 'at-least': 'at least', over: 'over' },
  status: {
    name: 'State of the record',
    open: (onDate: string) => `Opened ${onDate}`,
    happened: (event: string, onDate: string) => `${event} ${onDate}`,
    passed: (subject: string, forDate: string) => `${subject} announced ${forDate}, no confirmation on record`,
    due: (subject: string, forDate: string) => `${subject} announced ${forDate}`,
    undated: (subject: string) => `${subject} announced, no date given`,
    output: (months: number) => `Output of ${counted(months, 'month', 'months')} reported`,
    'no-output': 'No monthly output on record',
    nothing: 'Nothing dated is on record',
    more: (count: number) => `${count} more`,
    fewer: 'Fewer',
    stale: (onDate: string, days: number, number: string) =>
      `Record last checked ${onDate}, ${number} ${days === 1 ? 'day' : 'days'} ago`,
    notRenewed: (onDate: string) => `The newest record could not be taken. This is the one checked ${onDate}.`,
    older: (onDate: string) =>
      `The server gave an older record, which was not taken. This is the one checked ${onDate}.`,
  },
  tryAgain: 'Try again',

  opening: {
    deckParcels: (
      parcels: string,
      land: string | null,
      cars: string,
      money: string | null,
      list: (items: string[]) => string,
    ) => {
      const each = [land && `${land} of land`, `${cars} cars a year of capacity`, money && `${money} of investment`]
      return `Cut the site into ${parcels} equal parcels. Each is ${list(each.filter((part) => part !== null))}.`
    },
    deckRobots: (robots: string, samples: boolean) =>
      samples
        ? `${robots} of them hold one robot each. The other two show the size of a parcel: one holds 1,000 car-size slots, one a football pitch.`
        : `Robots on record: ${robots}.`,
    noCapacity: 'No capacity is on record for this day, so the site cannot be divided into parcels.',
    noRobots: 'How many robots the plant has is not on record.',
    layersName: 'Count in the field',
    layers: { robots: 'Robots', cars: 'Cars', pitches: 'Pitches', dollars: 'Dollars' },
    slots: (car: string) => `1,000 slots, each about the size of a ${car}`,
    parcel: (width: string, height: string) => `Each parcel is ${width}\u00a0m × ${height}\u00a0m`,
    noArea: 'No area on record',
    equalArea: 'Equal area, not a site plan',
    pitch: (length: string, width: string) => `Football pitch, ${length}\u00a0×\u00a0${width}\u00a0m`,
    fieldLabel: (parcels: string, layer: string) =>
      `The site as ${parcels} equal parcels, an equal-area drawing and not a site plan. ${layer}`,
    filled: (parcels: number, year: string) =>
      `${capital(counted(parcels, 'parcel is', 'parcels are'))} filled: one for every 1,000 cars reported for ${year}.`,
  },

  layer: {
    robots: (count: string) => `${count} robots, one mark each`,
    cars: (count: string) => `${count} cars a year of capacity, one mark per 1,000`,
    pitches: (count: string) => `${count} football pitches; what does not fit one whole is hatched`,
    dollars: (amount: string) => `${amount}, one mark per million`,
  },

  figures: {
    name: 'Key figures',
    open: (label: string, value: string) => `${label}: ${value}. Who says so?`,
    perParcel: (amount: string) => `${amount} a parcel`,
    robotsPerParcel: (left: number, rate: string) =>
      left === 0 ? 'One a parcel' : left > 0 ? `One a parcel, except ${spelled(left)}` : `${rate} a parcel`,
    perCar: (amount: string) => `${amount} per car of annual capacity`,
    landPerCar: (amount: string, car: string | null) =>
      `${amount} per car of capacity${car === null ? '' : `, about one ${car}`}`,
    carsPerRobot: (amount: string) => `${amount} cars of capacity per robot`,
    perMonth: (amount: string) => `${amount} a month at full rate`,
    rivals: (lower: number, higher: number, apart: number) => {
      const kinds = [
        { count: lower, how: 'less' },
        { count: higher, how: 'more' },
        { count: apart, how: 'in another currency' },
      ].filter(({ count }) => count > 0)
      const said = kinds.map(({ count, how }, index) =>
        index > 0 ? `${spelled(count)} ${how}` : `${counted(count, 'other reports', 'others report')} ${how}`,
      )
      return capital(said.join(', '))
    },
    none: 'Not on record',
    noneFor: (label: string) => `${label}: nothing on record for this day`,
  },

  sourceNumber: (number: string) => `Source ${number}`,

  loading: 'Reading the record…',
  failure: {
    notLoaded: 'The page could not be loaded. Load it again.',
    fetchTitle: 'The record could not be fetched',
    crashTitle: 'This part could not be drawn',
    crashText: 'The rest of the page is not affected.',
  },
}

export type FrameMessages = Widened<typeof frame>

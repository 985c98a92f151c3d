import { capital } from '../../capital.ts'
import type { Widened } from '../widened.ts'
import { asKnown } from './asKnown.ts'
import { changeLog } from './changeLog.ts'
import { ground } from './ground.ts'
import { market } from './market.ts'
import { method } from './method.ts'
import { paper } from './paper.ts'
import { peers } from './peers.ts'
import { place } from './place.ts'
import { process } from './process.ts'
import { promises } from './promises.ts'
import { counted, spelled } from './spelled.ts'
import { stage } from './stage.ts'
import { whatIf } from './whatIf.ts'

/** The words of the scenes below the first view and of the claims: they come with those scenes' script. */
export const scenes = {
  legend: {
    reported: 'Reported as done',
    announced: 'Announced as intended',
    passed: 'Announced, date passed, no confirmation on record',
    derived: 'Derived by arithmetic',
    none: 'Nothing on record',
  },
  legendName: 'What the marks mean',

  /** Over words that were said in another language. */
  ourTranslation: 'Our translation',
  languageSwitch: 'Language',
  languageFailed: 'This language could not be loaded.',

  themes: { light: 'Light colours', dark: 'Dark colours' },
  themeSwitch: (theme: string) => `Change to ${theme.toLowerCase()}`,

  ledger: {
    title: (label: string, value: string) => `${label}, ${value}`,
    close: 'Close',
    /** Who said it and when; a newspaper announces nothing itself. */
    said: {
      reported: (who: string, date: string | null) => `Reported by ${who}, ${date ?? 'undated'}`,
      announced: (who: string, date: string | null) => `Announced by ${who}, ${date ?? 'undated'}`,
      accordingTo: (who: string, date: string | null) => `Announced according to ${who}, ${date ?? 'undated'}`,
    },
    carriedBy: (publisher: string, carries: string | null) =>
      carries === null ? `Published by ${publisher}` : `${carries}, carried by ${publisher}`,
    openSource: 'Open source',
    noLink: (reason: string) => `No link: ${reason}`,
    why: (reason: string) => `Why this one: ${reason}`,
    ranked: { preferred: 'Chosen', deprecated: 'Set aside' },
    support: {
      official: 'Official',
      several: 'Several sources',
      one: 'One source',
      weak: 'One weak source',
    },
    derivedFromIt: 'Derived from it',
    restated: (amount: string) => `${amount} by conversion`,
    groups: {
      rivals: 'Other totals on record',
      same: 'Others who say the same',
      reported: 'Also reported',
      announced: 'Also announced',
      others: 'Also on record',
    },
    noOthers: 'Nothing else on record.',
    rangeOnOthers: (low: string, high: string) => `On the other totals reported: ${low} to ${high} a car`,
    oneOnOthers: (amount: string) => `On the other total reported: ${amount} a car`,
    scale: (chosen: string, others: string) => `Scale from zero: ${chosen} chosen; ${others} also on record.`,
    history: 'Other dates on record',
    replaced: 'replaced',
    undated: 'no date given',
    byPeriod: (value: string, byDate: string) => `${value} ${byDate}`,
    forPeriod: (value: string, period: string) => `${value} for ${period}`,
    copy: 'Copy citation',
    copied: 'Citation copied',
    notCopied: 'This browser did not allow copying. The citation:',
    citation: (quote: string, who: string, date: string, publisher: string, address: string) =>
      `${quote} ${who}, ${date}. ${publisher}. ${address}`.trim(),
    report: 'Report an error',
    states: {
      kept: 'It happened as last announced',
      later: 'It happened later than last announced',
      ahead: 'It happened earlier than last announced',
      passed: 'The date passed; nothing on record says that it happened, or that it did not',
      due: 'Not yet due',
      undated: 'Announced without a date',
      unpromised: 'Reported; no earlier announcement on record',
    },
  },

  formula: {
    monthsInYear: '12 months',
    carsPerParcel: '1,000 cars',
  },
  derived: {
    parcels: (amount: string) => `${amount} parcels`,
    investmentPerCar: (amount: string) => `${amount} a car`,
    investmentPerM2: (amount: string) => `${amount} a m²`,
    investmentPerParcel: (amount: string) => `${amount} a parcel`,
    sitePerCar: (amount: string) => `${amount} m² a car`,
    sitePerParcel: (amount: string) => `${amount} m² a parcel`,
    carsPerRobot: (amount: string) => `${amount} cars a robot`,
    robotsPerParcel: (amount: string) => `${amount} robots a parcel`,
    capacityPerMonth: (amount: string) => `${amount} cars a month`,
    parcelPerMonth: (amount: string) => `${amount} cars a month a parcel`,
    carFootprint: (amount: string) => `${amount} m² under one car`,
    pitchArea: (amount: string) => `${amount} m² a pitch`,
    pitches: (amount: string) => `${amount} football pitches`,
    pitchesPerParcel: (amount: string) => `${amount} pitches a parcel`,
    fill: (amount: string) => `${amount} of the land, if parked bumper to bumper`,
  },

  ceiling: {
    finding: (car: string, percent: string) => `One parcel is the footprint of 1,000 ${car}s, within ${percent}`,
    findingLoose: (cars: string, car: string) => `One parcel is the footprint of ${cars} ${car}s`,
    findingUnknown: 'The size of a parcel is not on record',
    /** Length and width of a car in metres. */
    size: (length: string, width: string) => `${length}\u00a0×\u00a0${width}\u00a0m`,
    note: (land: string, capacity: string, each: string, car: string, size: string, footprint: string) =>
      `${land} divided by ${capacity} cars is ${each} a car. One ${car}, ${size}, covers ${footprint}.`,
    over: (percent: string) =>
      `A year of cars at the ceiling, parked bumper to bumper, would overfill the site by ${percent}.`,
    under: (percent: string) =>
      `A year of cars at the ceiling, parked bumper to bumper, would leave ${percent} of the site free.`,
    across: (width: string, cars: string, car: string) => `${width} m, about ${cars} ${car}s`,
    drawing: (cars: string) => `One parcel, filled with ${cars} cars seen from above`,
    slotNote: (size: string, across: string, down: string) =>
      `The slots are ${size} m, ${across} across and ${down} down. Parcels are our division of the site. They are not buildings, bays or robot cells.`,
    parcelOf: (count: string) => `One parcel of ${count}`,
    rows: {
      cars: 'Cars a year at the ceiling',
      months: 'Cars a month at the ceiling',
      investment: 'Direct investment',
      robots: 'Robots',
      pitches: 'Football pitches',
    },
    counts: (land: string | null) => (land === null ? 'Counts on the same drawing' : `Counts on the same ${land}`),
    noteUnknown: 'What this would be computed from is not all on record.',
    captions: {
      robots: (count: string) => ({ lead: `${count} robots.`, rest: 'One mark each' }),
      robotsLeft: (left: number) => `, ${counted(left, 'parcel', 'parcels')} empty`,
      cars: (count: string) => ({ lead: `${count} cars a year.`, rest: 'One mark per 1,000, the ceiling' }),
      pitches: (count: string, whole: string, rest: string) => ({
        lead: `${count} football pitches.`,
        rest: `${whole} whole; the strip left is worth ${rest}`,
      }),
      dollars: (amount: string) => ({ lead: `${amount}.`, rest: 'One mark per million, ten to a column' }),
    },
    table: 'What the drawings count',
    tableColumns: { what: 'Figure', value: 'On record', mark: 'One mark is' },
    measures: 'Lengths that the drawings are to scale with',
    oneMark: { robots: '1 robot', cars: '1,000 cars a year', pitches: '1 pitch', dollars: '$1 million' },
  },

  timeline: {
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
    announced: (event: string, isPassed: boolean) =>
      `${event}, ${isPassed ? 'no confirmation on record' : 'announced'}`,

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
  },

  people: {
    finding: (present: number, quoted: number) =>
      present === 0
        ? 'Nobody is on record at an opening'
        : `${capital(counted(present, 'leader', 'leaders'))} took part in the opening. ${quoted === 0 ? 'No words of theirs are on record.' : `Words of ${quoted === present ? 'all' : spelled(quoted)} are on record.`}`,
    note: 'Words are set in serif, measurements in sans. Where no quotation is on record, the page says so.',
    saidAt: (occasion: string, date: string | null) => (date === null ? occasion : `${occasion}, ${date}`),
    atOpening: (how: string) => `${how}, at the opening`,
    noQuotation: 'No quotation on record',
    reportedSpeech: (whose: string) => `In the words of ${whose}`,
    nothing: 'Nothing on record',
  },

  process,
  asKnown,
  promises,
  changeLog,
  whatIf,
  ground,
  peers,
  market,
  place,

  stage,
  method,
  paper,

  sources: {
    finding: (sources: string, claims: string) => `${sources} sources stand behind ${claims} claims and statements`,
    note: 'A number in the text is the number here. Where sources differ, the page shows one, says why, and lists the others.',
    languages: {
      en: 'English',
      kk: 'Kazakh',
      ru: 'Russian',
      ko: 'Korean',
      zh: 'Chinese',
      ja: 'Japanese',
      uz: 'Uzbek',
      de: 'German',
      es: 'Spanish',
      it: 'Italian',
      nl: 'Dutch',
    },
    undated: 'no date shown',
    inferred: (date: string) => `about ${date}, no date shown`,
    noLink: (reason: string) => `No link: ${reason}`,
    carries: (text: string) => `Carries ${text}.`,
    facts: (list: string) => `For: ${list}.`,
    moreFacts: (count: string) => `${count} more`,
    gaps: 'Looked for and not on record',
    credits: 'Credits',
    fonts: 'Type: Geologica, Source Serif 4, Noto Sans KR and Noto Serif KR, all under the SIL Open Font License 1.1.',
    map: 'Map: borders from Natural Earth, in the public domain; city coordinates from GeoNames, under CC BY 4.0.',
    drawings: 'Drawings are computed from the figures shown; no maker’s design is drawn.',
  },
  newerPage: { ready: 'A newer version of this page is ready.', show: 'Show it', later: 'Later' },
  footer: {
    checked: (onDate: string, days: string | null) => `Record checked ${onDate}${days === null ? '' : `, ${days}`}`,
    /** Where the page is one file; the digest tells it from others of the day. */
    carried: (onDate: string, digest: string) => `This file carries the record checked ${onDate} (${digest})`,
    newest: (date: string) => `Newest source used: ${date}`,
    days: (days: number) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
    computed: 'Drawings are computed from the figures shown.',
    data: 'The record (JSON)',
    print: 'Print',
    report: 'Report an error',
    publishedBy: (name: string) => `Published by ${name}`,
  },
}

export type SceneMessages = Widened<typeof scenes>

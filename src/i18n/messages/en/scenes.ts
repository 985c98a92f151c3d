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
import { timeline } from './timeline.ts'
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

  timeline,

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

import type { Widened } from '../widened.ts'
import { counted, spelled } from './spelled.ts'

const noHeadcount = 'The actual headcount is not on record.'

/** The words of the scene `ground`. */
export const ground = {
  finding: (jobs: string | null, announced: number, reported: number, isCounted: boolean) => {
    const parts = [
      announced > 0 ? `announced by ${counted(announced, 'source', 'sources')}` : null,
      reported > 0 ? `reported by ${announced > 0 ? spelled(reported) : counted(reported, 'source', 'sources')}` : null,
    ].filter((part) => part !== null)
    const said = `${jobs ?? 'Jobs at the plant'}: ${parts.join(', ')}${jobs === null ? ', in numbers that differ' : ''}.`
    return isCounted ? said : `${said} ${noHeadcount}`
  },
  findingNoJobs: 'How many people work at the plant is not on record',
  note: 'What was said of work, by whom and when. Below it, the ground to scale, and what is to be made in Kazakhstan.',

  work: 'Work',
  jobs: 'Who says what of the jobs',
  announced: 'Announced',
  reported: 'Reported',
  noneAnnounced: 'Nobody announced them on record',
  noneReported: 'Nobody reported them on record',
  noJobs: 'No number of jobs is on record',
  noHeadcount,
  saidBy: (who: string, date: string | null) => (date === null ? `${who}, undated` : `${who}, ${date}`),
  otherWork: 'Other work',

  areas: 'Areas at one scale',
  areasDrawing: (list: string) => `Areas at one scale, laid over one another from one corner: ${list}`,
  areaItem: (name: string, value: string) => `${name}, ${value}`,
  areasNote: 'Laid over one another from one corner to compare sizes. Not a site plan: what lies where is not drawn.',
  parcelsNote: (count: string) => `Gold is the site in its ${count} parcels.`,
  buildingNote: 'An area of buildings may count every floor.',
  ofSite: (part: string, site: string, share: string) => `${part} ÷ ${site} = ${share} of the site`,
  noAreas: 'No area is on record',
  lengths: 'Lengths at one scale',
  lengthsNote: 'Each line is drawn against the longest; the areas have another scale.',
  money: 'Money and time',
  table: 'The areas and lengths as a table',
  columns: { what: 'What', value: 'On record', share: 'Of the site', state: 'State', year: 'Year' },

  local: 'Made in Kazakhstan',
  shares: (name: string, list: string) => `${name} by year: ${list}`,
  shareItem: (year: string, share: string) => `${year} ${share}`,
  shareNone: 'not on record',
  shareScale: 'Full height is 100%',
  sharesTable: 'The shares by year as a table',
  graded: { reported: 'reported', announced: 'announced', passed: 'year over, no report on record' },
  smallUnit: (part: string, whole: string, share: string, year: string, isReport: boolean) =>
    `${part} ÷ ${whole} ${isReport ? 'reported' : 'announced'} for ${year} = ${share} by small-unit assembly; how the others are to be made is not on record`,
  noShare: 'No share is on record',
}

export type GroundMessages = Widened<typeof ground>

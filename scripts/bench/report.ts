import type { Measures } from './medians.ts'
import { table } from './tables.ts'

export interface Results {
  readonly machine: {
    readonly cores: number
    readonly processor: string
    readonly chromium: string
    readonly node: string
    readonly date: string
    readonly loads: number
  }
  /** By profile and variant: "phone built". */
  readonly runs: Readonly<Record<string, Measures>>
}

type Unit = 'ms' | 'kB' | 'MB' | '' | '×'

const columns = [
  ['phone static', 'phone: static limit'],
  ['phone built', 'phone'],
  ['phone undrawn', 'phone, not drawn'],
  ['desktop static', 'desktop: static limit'],
  ['desktop built', 'desktop'],
  ['desktop undrawn', 'desktop, not drawn'],
  ['wall built', 'wall'],
] as const

const rows: readonly (readonly [name: string, measure: string, unit: Unit])[] = [
  ['first paint with content (FCP)', 'fcp', 'ms'],
  ['largest paint (LCP)', 'lcp', 'ms'],
  ['shift (CLS)', 'shift', ''],
  ['shift while all scenes are gone through', 'wholeShift', ''],
  ['blocking time, first 5 s', 'blocking', 'ms'],
  ['usable', 'usable', 'ms'],
  ['open a figure', 'open', 'ms'],
  ['step the timeline', 'step', 'ms'],
  ['open the timeline’s chart', 'chart', 'ms'],
  ['go to a scene', 'scene', 'ms'],
  ['change language', 'language', 'ms'],
  ['the same, its words not yet there', 'firstLanguage', 'ms'],
  ['all bytes when drawn', 'drawn all', 'kB'],
  ['all bytes when usable', 'usable all', 'kB'],
  ['script when usable', 'usable script', 'kB'],
  ['all bytes of the whole page', 'whole all', 'kB'],
  ['of these document', 'whole document', 'kB'],
  ['style', 'whole style', 'kB'],
  ['script', 'whole script', 'kB'],
  ['data', 'whole data', 'kB'],
  ['font', 'whole font', 'kB'],
  ['image', 'whole image', 'kB'],
  ['heap at rest', 'heap', 'MB'],
  ['heap after all charts', 'wholeHeap', 'MB'],
]

const grown = [
  ['phone built', 'as it is'],
  ['phone tenfold', 'ten times the record'],
  ['phone years', 'twenty years of months'],
] as const

interface Target {
  readonly name: string
  readonly most: number
  readonly unit: Unit
  readonly of: (results: Results) => number | null
}

const targets: readonly Target[] = [
  { name: 'LCP to the static limit', most: 1.15, unit: '×', of: ratio('lcp', 'phone built', 'phone static') },
  { name: 'script before the page can be used', most: 80, unit: 'kB', of: phone('usable script') },
  // The demand says "first view": both moments that may be meant stand here.
  { name: 'first view in all, when it is drawn', most: 150, unit: 'kB', of: phone('drawn all') },
  { name: 'first view in all, when it can be used', most: 150, unit: 'kB', of: phone('usable all') },
  { name: 'whole page with charts', most: 330, unit: 'kB', of: phone('whole all') },
  { name: 'blocking time', most: 100, unit: 'ms', of: phone('blocking') },
  { name: 'open a figure', most: 100, unit: 'ms', of: phone('open') },
  { name: 'go to a scene', most: 100, unit: 'ms', of: phone('scene') },
  { name: 'change language, its words being there', most: 100, unit: 'ms', of: phone('language') },
  { name: 'step the timeline', most: 50, unit: 'ms', of: phone('step') },
  { name: 'shift', most: 0, unit: '', of: phone('shift') },
  { name: 'shift while all scenes are gone through', most: 0, unit: '', of: phone('wholeShift') },
  { name: 'heap at rest, after all charts', most: 8, unit: 'MB', of: phone('wholeHeap') },
  { name: 'LCP with ten times the record', most: 1.5, unit: '×', of: ratio('lcp', 'phone tenfold', 'phone built') },
  { name: 'timeline step with ten times the record', most: 100, unit: 'ms', of: growth('phone tenfold') },
  { name: 'timeline step with twenty years of months', most: 100, unit: 'ms', of: growth('phone years') },
]

/** What was measured, as it stands in the README. */
export function report(results: Results): string {
  const { machine } = results
  const has = ([run]: readonly [string, string]) => results.runs[run] !== undefined
  const shown = columns.filter(has)
  return [
    `Medians of ${machine.loads} cold loads, ${machine.date}, Chromium ${machine.chromium}, Node ${machine.node}, ${machine.cores} cores (${machine.processor}).`,
    table(
      ['to reach, phone', 'at most', 'measured', 'reached'],
      targets.map((target) => targetRow(target, results)),
    ),
    table(
      ['', ...shown.map(([, title]) => title)],
      rows.map(([name, measure, unit]) => [name, ...shown.map(([run]) => cell(results, run, measure, unit))]),
    ),
    table(
      ['phone', ...grown.filter(has).map(([, title]) => title)],
      growthRows.map(([name, measure, unit]) => [
        name,
        ...grown.filter(has).map(([run]) => cell(results, run, measure, unit)),
      ]),
    ),
  ].join('\n\n')
}

const growthRows: typeof rows = [
  ['largest paint (LCP)', 'lcp', 'ms'],
  ['usable', 'usable', 'ms'],
  ['blocking time, first 5 s', 'blocking', 'ms'],
  ['step the timeline', 'step', 'ms'],
  ['open the timeline’s chart', 'chart', 'ms'],
  ['document', 'rest document', 'kB'],
  ['data', 'rest data', 'kB'],
  ['heap at rest', 'heap', 'MB'],
]

function targetRow({ name, most, unit, of }: Target, results: Results): readonly string[] {
  const value = of(results)
  // A shift of a thousandth of the screen is none.
  const isReached = value !== null && rounded(value, unit) <= most
  return [
    name,
    written(most, unit),
    written(value, unit),
    value === null ? 'not measured' : isReached ? 'yes' : '**no**',
  ]
}

function phone(measure: string): Target['of'] {
  return (results) => inUnit(results, 'phone built', measure)
}

function growth(run: string): Target['of'] {
  return (results) => inUnit(results, run, 'step')
}

function ratio(measure: string, run: string, to: string): Target['of'] {
  return (results) => {
    const [value, base] = [medianOf(results, run, measure), medianOf(results, to, measure)]
    return value === null || base === null || base === 0 ? null : value / base
  }
}

/** Bytes as they are shown: kB over the wire, MB of heap. */
function inUnit(results: Results, run: string, measure: string): number | null {
  const value = medianOf(results, run, measure)
  if (value === null) return null
  if (/heap/i.test(measure)) return value / 1e6
  return measure.includes(' ') ? value / 1000 : value
}

function medianOf(results: Results, run: string, measure: string): number | null {
  return results.runs[run]?.[measure]?.median ?? null
}

function cell(results: Results, run: string, measure: string, unit: Unit): string {
  return written(inUnit(results, run, measure), unit)
}

function written(value: number | null, unit: Unit): string {
  return value === null ? '–' : `${rounded(value, unit).toLocaleString('en-GB')}${unit === '' ? '' : ` ${unit}`}`
}

function rounded(value: number, unit: Unit): number {
  const digits = { ms: 0, kB: 1, MB: 2, '': 3, '×': 2 }[unit]
  return Number(value.toFixed(digits))
}

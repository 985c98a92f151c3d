import type { Widened } from '../widened.ts'

/** The words of the scene `whatif`: all that is the reader's own begins with "If" or stands under the label. */
export const whatIf = {
  label: 'Scenario, shaped by you. Not a forecast',
  /** The label with what it stands over, for tables and what is read out. */
  labelled: (what: string) => `Scenario, shaped by you. Not a forecast: ${what}`,
  finding: (forPeriod: string) => `The last output plan on record is ${forPeriod}`,
  findingNone: 'No output plan is on record',
  note: 'What would a year make if output grew as you think? Shape it below the capacity on record. None of it is saved into the record.',
  noteNoCapacity:
    'No capacity is on record for this day, so there is no ceiling below which a scenario could be shaped.',
  onRecord: 'On record, for comparison',
  open: 'Shape a scenario',
  title: 'What-if ramp',
  intro: 'Drag the three handles on the chart, or set the values here. Every one of them is yours.',
  curve: 'Curve',
  curves: { 's-curve': 'S-curve', straight: 'Straight', steps: 'Two steps' },
  reset: 'Reset',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'This browser did not allow copying. The link:',
  close: 'Close',
  names: {
    today: 'Level today, your guess',
    months: 'Months to reach the level',
    level: 'Level reached',
    expanded: 'Capacity after an expansion',
  },
  ofCeiling: (percent: string) => `${percent} of the ceiling`,
  noExpansion: 'no expansion',
  expansionNote:
    'The record gives an expansion neither a date nor a sure figure: it is taken to begin when the level is reached, and to be filled as fast and to the same part.',
  /** What assistive technology reads of a value: never without saying whose it is. */
  spoken: {
    today: (level: string) => `Scenario: if the level today is ${level}`,
    months: (months: string, byDate: string) => `Scenario: if the level is reached in ${months}, ${byDate}`,
    level: (percent: string, level: string) => `Scenario: if the level reached is ${percent} of the ceiling, ${level}`,
    expanded: (capacity: string) => `Scenario: if the capacity after an expansion is ${capacity}`,
    noExpansion: 'Scenario: if there is no expansion',
  },
  chart: (from: string, to: string) => `Cars a month from ${from} to ${to}`,
  yourExpansion: (capacity: string) => `Your expansion: ${capacity}`,
  /** Before the amount, which is set larger. */
  ifSo: (inYear: string) => `If so, ${inYear} makes`,
  result: (inYear: string, cars: string) => `If so, ${inYear} makes ${cars}`,
  parcels: (filled: string, all: string, percent: string) =>
    `${filled} of ${all} parcels, ${percent} of the capacity on record`,
  drawing: (filled: string, all: string) => `Scenario: ${filled} of ${all} parcels filled`,
  milestone: (cars: string, byMonth: string) => `If so, ${cars} in all are made ${byMonth}.`,
  noMilestone: (cars: string, byYear: string) => `If so, ${cars} in all are not made ${byYear}.`,
  counted: (inMonth: string) => `The count begins in ${inMonth}; what was made before is not in it.`,
  table: 'The scenario by year and by month',
  byYear: 'cars by year',
  byMonth: 'cars by month',
  columns: { year: 'Year', month: 'Month', cars: 'Cars, if so', inAll: 'In all, if so', parcels: 'Parcels filled' },
  partYear: (year: string, months: string) => `${year}, ${months}`,
}

export type WhatIfMessages = Widened<typeof whatIf>

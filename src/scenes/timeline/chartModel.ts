import type { SceneWords } from '../../i18n/sceneWords.ts'
import { isEarlier, type KnownPlant } from '../../plant/asKnownOn.ts'
import { dayFraction, monthOf } from '../../plant/calendarMonths.ts'
import { constructionMonths } from '../../plant/construction.ts'
import { amountOf } from '../../plant/figure.ts'
import { type Grade, plantMilestones } from '../../plant/milestones.ts'
import { type Month, openingDay } from '../../plant/months.ts'
import { scaleOf } from '../../plant/parcels.ts'
import { checkedPeriod, type Day } from '../../plant/partialDate.ts'
import { monthsIn, type PeriodOutput, type PeriodUnit, rolledUp } from '../../plant/rolledUp.ts'
import { type EventGroup, timelineEvents, type YearSpan } from './events.ts'
import { milestoneDate, milestoneText, yearText } from './eventWords.ts'

/** Text of a label: its first line is the date, set stronger. */
export interface Flag {
  readonly id: string
  /** Months from the start of the axis, with the part of the month that has passed. */
  readonly at: number
  readonly grade: Grade
  readonly title: string
  readonly texts: readonly string[]
}

export interface Span {
  readonly id: string
  /** First month and the one after the last, from the start of the axis; cut at its ends. */
  readonly from: number
  readonly to: number
  readonly grade: Grade
  readonly text: string
  /** A total of cars, not an event. */
  readonly isTotal: boolean
}

/** All that the chart draws, in months along the axis and in words; nothing in pixels. */
export interface ChartModel {
  /** All months of the axis: those of its periods. */
  readonly months: readonly Month[]
  /** What the months are summed by; "month" where each has room. */
  readonly unit: PeriodUnit
  /** What is drawn with a height, a slot or nothing. */
  readonly periods: readonly PeriodOutput[]
  /** Says that months are summed, and what a slot on a bar means; empty where each month has room. */
  readonly summed: readonly string[]
  /** The number of cars at the upper end of the scale: the capacity of a period, or a larger output. */
  readonly top: number
  readonly flags: readonly Flag[]
  readonly spans: readonly Span[]
  /** Where capacity begins, and how much it is a period; null where either is not on record. */
  readonly capacity: {
    readonly from: number
    readonly perPeriod: number
    readonly title: string
    /** What it is a period, where that is no year. */
    readonly each: string | null
  } | null
  readonly checked: { readonly at: number; readonly text: string }
  readonly empty: { readonly title: string; readonly text: string } | null
  readonly construction: { readonly from: number; readonly to: number; readonly text: string } | null
  readonly expansion: { readonly title: string; readonly texts: readonly string[] } | null
}

export function chartModel(
  words: SceneWords,
  plant: KnownPlant,
  shown: readonly Month[],
  unit: PeriodUnit = 'month',
): ChartModel {
  const { t, format } = words
  const { groups, spans } = timelineEvents(plant)
  const { capacity, capacityPerMonth } = scaleOf(plant)
  const periods = rolledUp(shown, unit)
  const months = periods.flatMap((period) => period.months)
  const perPeriod = capacityPerMonth === null ? null : capacityPerMonth.amount * monthsIn[unit]
  const start = months[0]?.month ?? monthOf(plant.day)
  const place = (day: Day) => monthsFrom(start, day)
  const opening = openingDay(plant)
  const built = constructionMonths(plant)
  return {
    months,
    unit,
    periods,
    summed: unit === 'month' ? [] : summedText(words, unit, periods),
    top: Math.max(1, perPeriod ?? 0, ...periods.map(({ output }) => output ?? 0)),
    flags: groups.map((group) => flagOf(words, group, place)),
    spans: spans.map((span) => spanOf(words, plant, span, place, months.length)),
    capacity:
      opening === null || capacity === null || perPeriod === null
        ? null
        : {
            from: place(opening),
            perPeriod,
            title: t.timeline.ceiling(format.bounded(capacity.claim)),
            each: unit === 'year' ? null : t.timeline.ceilingEach[unit](format.number(perPeriod)),
          },
    checked: {
      at: place(plant.day),
      text: (isEarlier(plant) ? t.asKnown.mark : t.timeline.checked)(format.shortDate(plant.day)),
    },
    empty:
      months.some(({ state }) => state === 'reported') || !months.some(({ state }) => state === 'open')
        ? null
        : { title: t.timeline.emptyTitle, text: t.timeline.emptyText },
    construction:
      built === null
        ? null
        : {
            from: placed(built.from, place).middle,
            to: placed(built.to, place).middle,
            text: t.timeline.construction(format.number(built.months)),
          },
    expansion: expansionOf(words, plant),
  }
}

function summedText(
  { t }: SceneWords,
  unit: Exclude<PeriodUnit, 'month'>,
  periods: readonly PeriodOutput[],
): readonly string[] {
  const isPart = periods.some(({ reported, open }) => reported > 0 && open > 0)
  return [`${t.timeline.summed[unit]} ${t.timeline.summedWhy}`, ...(isPart ? [t.timeline.summedPart] : [])]
}

function flagOf(words: SceneWords, { milestones }: EventGroup, place: (day: Day) => number): Flag {
  const [first, ...others] = milestones
  if (first === undefined) throw new RangeError('a group has at least one milestone')
  const sameDate = others.filter(({ date }) => date === first.date)
  const further = others.filter(({ date }) => date !== first.date)
  return {
    id: first.id,
    at: placed(first.date ?? '', place).middle,
    grade: first.grade,
    title: milestoneDate(words, first),
    texts: [
      ...[first, ...sameDate].map((one) => milestoneText(words, one)),
      ...further.map((one) => `${milestoneDate(words, one)}: ${milestoneText(words, one)}`),
    ],
  }
}

function spanOf(
  words: SceneWords,
  plant: KnownPlant,
  { id, year, of }: YearSpan,
  place: (day: Day) => number,
  length: number,
): Span {
  const { start, end } = 'milestone' in of ? of.milestone : checkedPeriod(year)
  const [from, to] = [place(start ?? plant.day), Math.floor(place(end ?? plant.day)) + 1]
  const grade = 'milestone' in of ? of.milestone.grade : of.promise.state === 'due' ? 'announced' : of.promise.state
  const text =
    'milestone' in of
      ? `${milestoneDate(words, of.milestone)}: ${milestoneText(words, of.milestone)}`
      : yearText(words, plant, of.promise)
  return { id, from: Math.max(0, from), to: Math.min(length, to), grade, text, isTotal: 'promise' in of }
}

function expansionOf({ t, text, format }: SceneWords, plant: KnownPlant): ChartModel['expansion'] {
  const expansion = plantMilestones(plant).find(({ fact, date }) => fact.role === 'expansion' && date === null)
  const further = amountOf(plant, 'expanded-capacity')?.claim
  if (expansion === undefined) return null
  return {
    title: text(expansion.fact.subject),
    texts: [
      t.timeline.noDate,
      ...(further === undefined
        ? []
        : [t.timeline.upTo(format.number(further.value), t.ledger.support[further.support])]),
    ],
  }
}

/** The ceiling in one line: a year and, where it is drawn by less, a month or a quarter. */
export function ceilingText({ title, each }: NonNullable<ChartModel['capacity']>): string {
  return each === null ? title : `${title}, ${each}`
}

/** Where a date stands on the axis of some months, the middle of what it leaves open; in months from its start. */
export function dateAt(date: string, months: readonly Month[]): number {
  const start = months[0]?.month
  return start === undefined ? 0 : placed(date, (day) => monthsFrom(start, day)).middle
}

function placed(date: string, place: (day: Day) => number): { from: number; to: number; middle: number } {
  const { start, end, precision } = checkedPeriod(date)
  const [from, to] = [place(start), Math.floor(place(end)) + 1]
  return { from, to, middle: precision === 'day' ? from : (from + to) / 2 }
}

function monthsFrom(start: string, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(start.slice(0, 4))
  return years * 12 + Number(day.slice(5, 7)) - Number(start.slice(5, 7)) + dayFraction(day)
}

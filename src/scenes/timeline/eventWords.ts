import { capital } from '../../i18n/capital.ts'
import type { SceneWords } from '../../i18n/sceneWords.ts'
import type { AmountPromise } from '../../plant/amountPromises.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { monthOf } from '../../plant/calendarMonths.ts'
import { amountOf } from '../../plant/figure.ts'
import type { Milestone } from '../../plant/milestones.ts'
import { checkedPeriod } from '../../plant/partialDate.ts'
import type { PeriodOutput } from '../../plant/rolledUp.ts'

/** The date of a milestone, as far as it is known. */
export function milestoneDate({ t, format }: SceneWords, { date, promise }: Milestone): string {
  if (date === null) return t.timeline.noDate
  return capital(format.dateOf(date, (promise.event ?? promise.promise)?.bound))
}

/** What a milestone says: in the past tense once reported, else as announced. */
export function milestoneText({ t, text }: SceneWords, { fact, grade }: Milestone): string {
  if (grade === 'reported') return text(fact.happened)
  return t.timeline.announced(text(fact.label), grade === 'passed')
}

/** An announced or reported total of a year, with what of it is small-unit assembly. */
export function yearText(
  { t, format }: SceneWords,
  plant: KnownPlant,
  { period, promise, report, state }: AmountPromise,
): string {
  const part = amountOf(plant, 'output-small-unit', period)
  if (report !== null)
    return t.timeline.reportedYear(format.claim(report), promise && format.claim(promise), format.date(period))
  if (promise === null) return ''
  const announced = t.timeline.year(format.claim(promise), format.dateFor(period))
  const withPart = part === null ? announced : `${announced}, ${t.timeline.ofWhich(format.claim(part.claim))}`
  return state === 'passed' ? `${withPart}, ${t.timeline.unconfirmed}` : withPart
}

/** A month, or what months are summed by, read out: its name, its output, its capacity and what happened in it. */
export function periodText(
  words: SceneWords,
  period: PeriodOutput,
  milestones: readonly Milestone[],
  capacity: number | null,
): string[] {
  const { t, format } = words
  const here = period.months.flatMap(({ month }) => milestonesIn(month, milestones))
  return [
    format.date(period.period),
    outputText(words, period),
    ...(capacity === null ? [] : [t.timeline.month.capacity(format.measure(capacity))]),
    ...(here.length === 0
      ? [t.timeline.month.quiet]
      : here.map((one) => `${milestoneDate(words, one)}: ${milestoneText(words, one)}`)),
  ]
}

/** What is on record of a period's output; where months are summed, for how many of them. */
export function outputText({ t, format }: SceneWords, { months, output, reported, open }: PeriodOutput): string {
  if (months.length === 1) {
    return output === null
      ? t.timeline.month[open > 0 ? 'open' : 'none']
      : t.timeline.month.reported(format.number(output))
  }
  if (output === null) return t.timeline.period[open > 0 ? 'open' : 'none']
  return t.timeline.period.sum(reported, months.length, format.number(output))
}

/** The milestones whose date lies within a month, a quarter's in its last month. */
export function milestonesIn(month: string, milestones: readonly Milestone[]): Milestone[] {
  return milestones.filter(
    ({ date, precision }) => date !== null && precision !== 'year' && monthOf(checkedPeriod(date).end) === month,
  )
}

import { capital } from '../../i18n/capital.ts'
import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import { amountPromises } from '../../plant/amountPromises.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import type { Month } from '../../plant/months.ts'
import { checkedPeriod } from '../../plant/partialDate.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import { rolledUp } from '../../plant/rolledUp.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { type Column, DataTable } from '../../ui/DataTable.tsx'
import { Folded } from '../../ui/Folded.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import type { MarkKind } from '../../ui/StatusMark.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import { milestoneDate, milestoneText, outputText, yearText } from './eventWords.ts'
import styles from './TimelineTable.module.css'

interface Row {
  readonly id: string
  /** Sorts the rows; what has no date comes last. */
  readonly order: string
  readonly when: string
  readonly what: string
  readonly kind: MarkKind & ('reported' | 'announced' | 'passed' | 'none')
  readonly claim: Claim | null
}

/** So many complete months stand among the events; more are folded, a table a year. */
const mostMonths = 36

/** All that the chart shows, as a table: every dated event, every announced total, every complete month. */
export function TimelineTable({ plant, months }: { plant: KnownPlant; months: readonly Month[] }) {
  const words = useSceneWords()
  const { t, format } = words
  const complete = months.filter(({ state }) => state !== 'none')
  const events = eventRows(words, plant)
  const table = (caption: string, rows: readonly Row[]) => (
    <DataTable caption={caption} rows={rows} rowKey={({ id }) => id} columns={columnsOf(words, plant)} />
  )
  if (complete.length <= mostMonths)
    return table(t.timeline.tableName, sorted([...events, ...outputRows(words, complete)]))
  return (
    <div className={styles.years}>
      {table(t.timeline.tableEvents, sorted(events))}
      {rolledUp(complete, 'year').map((year) => {
        const said = `${format.date(year.period)}. ${outputText(words, year)}`
        return (
          <Folded key={year.period} summary={said}>
            {table(said, outputRows(words, year.months))}
          </Folded>
        )
      })}
    </div>
  )
}

function columnsOf(words: SceneWords, plant: KnownPlant): Column<Row>[] {
  const { t } = words
  return [
    { head: t.timeline.columns.when, cell: ({ when }) => when },
    { head: t.timeline.columns.what, cell: ({ what }) => what },
    { head: t.timeline.columns.state, cell: ({ kind }) => <Marked kind={kind}>{t.grades[kind]}</Marked> },
    {
      head: t.timeline.columns.who,
      cell: ({ claim }) =>
        claim && (
          <>
            {partyName(words, plant, claim.by)}
            {heardOn(words, claim, 'shortDate') && `, ${heardOn(words, claim, 'shortDate')}`}
            <SourceRef number={sourceNumber(plant, claim.source)} />
          </>
        ),
    },
  ]
}

function eventRows(words: SceneWords, plant: KnownPlant): Row[] {
  const { format } = words
  const milestones = plantMilestones(plant).map(
    (one): Row => ({
      id: one.id,
      order: one.end ?? '9999',
      when: milestoneDate(words, one),
      what: milestoneText(words, one),
      kind: one.grade,
      claim: one.promise.event ?? one.promise.promise,
    }),
  )
  const totals = amountPromises(plant, 'output').map(
    (promise): Row => ({
      id: `total-${promise.period}`,
      order: `${checkedPeriod(promise.period).end}z`,
      when: format.date(promise.period),
      what: yearText(words, plant, promise),
      kind: promise.state === 'reported' ? 'reported' : promise.state === 'passed' ? 'passed' : 'announced',
      claim: promise.report ?? promise.promise,
    }),
  )
  return [...milestones, ...totals]
}

function outputRows({ t, format }: SceneWords, months: readonly Month[]): Row[] {
  return months.flatMap(({ month, output, state }): Row[] =>
    state === 'none'
      ? []
      : [
          {
            id: month,
            order: `${month}-31y`,
            when: capital(format.date(month)),
            what: output === null ? t.timeline.month.open : t.timeline.month.reported(format.number(output.value)),
            kind: output === null ? 'none' : 'reported',
            claim: output,
          },
        ],
  )
}

function sorted(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.order < b.order ? -1 : 1))
}

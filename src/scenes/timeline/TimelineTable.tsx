import { capital } from '../../i18n/capital.ts'
import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import { amountPromises } from '../../plant/amountPromises.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { plantMilestones } from '../../plant/milestones.ts'
import type { Month } from '../../plant/months.ts'
import { checkedPeriod } from '../../plant/partialDate.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import type { MarkKind } from '../../ui/StatusMark.tsx'
import { heardOn, partyName } from '../../ui/sayingWords.ts'
import { milestoneDate, milestoneText, yearText } from './eventWords.ts'

interface Row {
  readonly id: string
  /** Sorts the rows; what has no date comes last. */
  readonly order: string
  readonly when: string
  readonly what: string
  readonly kind: MarkKind & ('reported' | 'announced' | 'passed' | 'none')
  readonly claim: Claim | null
}

/** All that the chart shows, as a table: every dated event, every announced total, every complete month. */
export function TimelineTable({ plant, months }: { plant: KnownPlant; months: readonly Month[] }) {
  const words = useSceneWords()
  const { t } = words
  return (
    <DataTable
      caption={t.timeline.tableName}
      rows={rowsOf(words, plant, months)}
      rowKey={({ id }) => id}
      columns={[
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
      ]}
    />
  )
}

function rowsOf(words: SceneWords, plant: KnownPlant, months: readonly Month[]): Row[] {
  const { t, format } = words
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
  const outputs = months.flatMap(({ month, output, state }): Row[] =>
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
  return [...milestones, ...totals, ...outputs].sort((a, b) => (a.order < b.order ? -1 : 1))
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { type MarketPanel, type MarketYear, yearOf } from '../../plant/market.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import { markOfYear, plainAmount } from './marketWords.ts'

/** All that the panels show, a row a year, each number with its source. */
export function YearRows({ plant, panels }: { plant: KnownPlant; panels: readonly MarketPanel[] }) {
  const { t, text } = useSceneWords()
  const years = panels[0]?.years.map(({ year }) => year) ?? []
  return (
    <DataTable
      caption={t.market.rows}
      rows={years}
      rowKey={(year) => year}
      columns={[
        { head: t.market.year, cell: (year: string) => year },
        ...panels.map(({ series, label }) => ({
          head: text(label),
          cell: (year: string) => <Cell plant={plant} one={yearOf(plant, series, year)} />,
        })),
      ]}
    />
  )
}

function Cell({ plant, one }: { plant: KnownPlant; one: MarketYear }) {
  const words = useSceneWords()
  const { t, text } = words
  const kind = markOfYear(one)
  if (one.figure === null)
    return <Marked kind={kind}>{one.state === 'running' ? t.market.running : t.grades.none}</Marked>
  const { claim } = one.figure
  return (
    <Marked kind={kind}>
      <span>
        {plainAmount(words, claim)}
        {claim.scope !== undefined && `, ${text(claim.scope)}`}
        <span data-visually={kind === 'reported' ? 'hidden' : undefined}>, {t.grades[kind].toLowerCase()}</span>
        {claim.support === 'weak' && `, ${t.ledger.support.weak.toLowerCase()}`}
        <SourceRef number={sourceNumber(plant, claim.source)} />
      </span>
    </Marked>
  )
}

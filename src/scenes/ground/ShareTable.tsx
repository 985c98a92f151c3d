import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { ShareYear } from '../../plant/shareYears.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly years: readonly string[]
  readonly series: readonly { readonly fact: string; readonly shares: readonly ShareYear[] }[]
}

/** The shares by year as a table, a column for each series. */
export function ShareTable({ plant, years, series }: Props) {
  const { t, format, text } = useSceneWords()
  const columns = series.map(({ fact, shares }) => {
    const label = plant.facts[fact]?.label
    return {
      head: label ? text(label) : fact,
      cell: (row: string) => {
        const share = shares.find(({ year }) => year === row)?.share ?? null
        if (share === null) return <Marked kind="none">{t.grades.none}</Marked>
        return (
          <Marked kind={share.grade}>
            {format.claim(share.claim)}
            <SourceRef number={sourceNumber(plant, share.claim.source)} />, {t.ground.graded[share.grade]}
          </Marked>
        )
      },
    }
  })
  return (
    <DataTable
      caption={t.ground.sharesTable}
      rows={years}
      rowKey={(year) => year}
      columns={[{ head: t.ground.columns.year, cell: (year) => year }, ...columns]}
    />
  )
}

import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { GroundArea } from '../../plant/groundAreas.ts'
import type { GroundLength } from '../../plant/groundLengths.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { markOfClaim } from '../../ui/claimWords.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'

interface Props {
  readonly plant: KnownPlant
  readonly areas: readonly GroundArea[]
  readonly lengths: readonly GroundLength[]
}

/** What the drawings of areas and lengths show, as a table. */
export function GroundTable({ plant, areas, lengths }: Props) {
  const { t, format, text } = useSceneWords()
  const { columns } = t.ground
  const rows = [...areas, ...lengths.map((length) => ({ ...length, ofSite: null, isRough: false }))]
  return (
    <DataTable
      caption={t.ground.table}
      rows={rows}
      rowKey={({ fact }) => fact}
      columns={[
        { head: columns.what, cell: ({ fact }) => plant.facts[fact] && text(plant.facts[fact].label) },
        {
          head: columns.value,
          cell: ({ figure: { claim } }) => (
            <>
              {format.claim(claim)}
              <SourceRef number={sourceNumber(plant, claim.source)} />
            </>
          ),
        },
        {
          head: columns.share,
          cell: ({ ofSite, isRough }) => ofSite && format[isRough ? 'wholePercent' : 'percent'](ofSite.amount),
        },
        {
          head: columns.state,
          cell: ({ figure }) => {
            const mark = markOfClaim(plant, figure.claim)
            return <Marked kind={mark}>{t.grades[mark]}</Marked>
          },
        },
      ]}
    />
  )
}

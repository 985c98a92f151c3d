import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { GroundArea } from '../../plant/groundAreas.ts'
import type { GroundLength } from '../../plant/groundLengths.ts'
import { sourceNumber } from '../../plant/sources.ts'
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
  const rows = [...areas, ...lengths.map((length) => ({ ...length, ofSite: null, isRough: false }))].map(
    ({ fact, figure: { claim }, ofSite, isRough }) => ({
      fact,
      claim,
      ofSite,
      isRough,
      label: plant.facts[fact]?.label,
    }),
  )
  return (
    <DataTable
      caption={t.ground.table}
      rows={rows}
      rowKey={({ fact }) => fact}
      columns={[
        { head: columns.what, cell: ({ label }) => label && text(label) },
        {
          head: columns.value,
          cell: ({ claim }) => (
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
          cell: ({ claim }) => (
            <Marked kind={claim.kind === 'report' ? 'reported' : 'announced'}>
              {t.grades[claim.kind === 'report' ? 'reported' : 'announced']}
            </Marked>
          ),
        },
      ]}
    />
  )
}

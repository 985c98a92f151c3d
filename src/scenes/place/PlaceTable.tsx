import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Distance } from '../../plant/distances.ts'
import { placeOf } from '../../plant/placeOf.ts'
import { sourceNumber } from '../../plant/sources.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { FactButton } from '../../ui/FactButton.tsx'
import { Marked } from '../../ui/Marked.tsx'
import { SourceRef } from '../../ui/SourceRef.tsx'
import type { Opened } from '../../view/useOpened.ts'

interface Props {
  readonly plant: KnownPlant
  readonly distances: readonly Distance[]
  readonly opened: Opened
}

/** The places behind the map: where each is, how far, and from which source. */
export function PlaceTable({ plant, distances, opened }: Props) {
  const { t, format, text } = useSceneWords()
  const { columns } = t.place
  const kmOf = new Map(distances.map(({ fact, km }) => [fact, km]))
  const city = plant.map?.city
  const rows = [...new Set([...(city === undefined ? [] : [city]), ...kmOf.keys()])].flatMap((fact) => {
    const [figure, label] = [placeOf(plant, fact), plant.facts[fact]?.label]
    return figure === null || label === undefined ? [] : [{ fact, figure, label, km: kmOf.get(fact) }]
  })
  return (
    <DataTable
      caption={t.place.table}
      rows={rows}
      rowKey={({ fact }) => fact}
      columns={[
        { head: columns.city, cell: ({ label }) => text(label) },
        {
          head: columns.coordinates,
          cell: ({ fact }) => <FactButton plant={plant} fact={fact} form="value" opened={opened} />,
        },
        {
          head: columns.distance,
          cell: ({ km }) =>
            km === undefined ? t.place.standsForPlant : <Marked kind="derived">{t.place.km(format.number(km))}</Marked>,
        },
        {
          head: columns.source,
          cell: ({ figure }) => {
            const source = plant.sources[figure.claim.source]
            return (
              <>
                {source && text(source.publisher)}
                <SourceRef number={sourceNumber(plant, figure.claim.source)} />
              </>
            )
          },
        },
      ]}
    />
  )
}

import type { Field } from '../../plant/parcels.ts'
import { DollarMarks } from './DollarMarks.tsx'
import { PitchMarks } from './PitchMarks.tsx'
import { parcelHeight, parcelWidth, placeOf } from './parcelPlace.ts'

interface Props {
  readonly layer: 'cars' | 'pitches' | 'dollars'
  readonly field: Field
  readonly columns: number
  readonly rows: number
  readonly dollars: number | null
}

/** The marks of the layers other than the robots. */
export function OtherMarks({ layer, field, columns, rows, dollars }: Props) {
  switch (layer) {
    case 'cars':
      return <CarMarks count={field.count} columns={columns} />
    case 'pitches':
      return <PitchMarks field={field} columns={columns} rows={rows} />
    case 'dollars':
      if (dollars === null) return null
      return (
        <DollarMarks millions={Math.round(dollars / 1e6)} width={columns * parcelWidth} height={rows * parcelHeight} />
      )
  }
}

function CarMarks({ count, columns }: { count: number; columns: number }) {
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = placeOf(index, columns)
    return <use key={`${x} ${y}`} href="#shape-car" x={x + 16.3} y={y + 18.8} width="63.4" height="22.4" />
  })
}

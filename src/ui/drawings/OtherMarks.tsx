import type { Field } from '../../plant/parcels.ts'
import { wholeRows } from '../../plant/wholePitches.ts'
import { DollarMarks } from './DollarMarks.tsx'
import { PitchMarks } from './PitchMarks.tsx'
import { parcelHeight, parcelWidth, placeOf } from './parcelPlace.ts'

interface Props {
  readonly layer: 'cars' | 'pitches' | 'dollars'
  readonly field: Field
  readonly columns: number
}

/** The marks of the layers other than the robots. */
export function OtherMarks({ layer, field, columns }: Props) {
  const whole = wholeRows(field, columns)
  switch (layer) {
    case 'cars':
      return <CarMarks count={field.count} columns={columns} />
    case 'pitches':
      return <PitchMarks field={field} columns={columns} />
    case 'dollars':
      if (field.dollars === null) return null
      return (
        <DollarMarks
          millions={Math.round(field.dollars / 1e6)}
          width={whole.columns * parcelWidth}
          height={whole.rows * parcelHeight}
        />
      )
  }
}

function CarMarks({ count, columns }: { count: number; columns: number }) {
  return Array.from({ length: count }, (_, index) => {
    const { x, y } = placeOf(index, columns)
    return <use key={`${x} ${y}`} href="#shape-car" x={x + 16.3} y={y + 18.8} width="63.4" height="22.4" />
  })
}

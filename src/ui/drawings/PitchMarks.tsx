import type { Field } from '../../plant/parcels.ts'
import { wholePitches, wholeRows } from '../../plant/wholePitches.ts'
import { Pitch } from './Pitch.tsx'
import { parcelHeight, parcelWidth } from './parcelPlace.ts'

interface Props {
  readonly field: Field
  readonly columns: number
}

/** As many whole pitches as fit the rectangle; what is left over is hatched. */
export function PitchMarks({ field, columns }: Props) {
  const { parcel, pitch: measures } = field
  const whole = wholePitches(field, columns)
  if (parcel === null || measures === null || whole === null) return null
  const { across, down } = whole
  const unitsPerM = parcelWidth / parcel.widthM
  const drawn = wholeRows(field, columns)
  const site = { width: drawn.columns * parcelWidth, height: drawn.rows * parcelHeight }
  const pitch = { width: measures.lengthM * unitsPerM, height: measures.widthM * unitsPerM }
  const covered = { width: across * pitch.width, height: down * pitch.height }
  return (
    <>
      <path
        d={`M0 ${covered.height}H${covered.width}V0H${site.width}V${site.height}H0Z`}
        fill="url(#shape-hatch)"
        stroke="currentColor"
        strokeWidth="1"
      />
      {Array.from({ length: across * down }, (_, index) => {
        const x = (index % across) * pitch.width
        const y = Math.floor(index / across) * pitch.height
        return <Pitch key={`${x} ${y}`} x={x} y={y} {...pitch} scale={unitsPerM} />
      })}
    </>
  )
}

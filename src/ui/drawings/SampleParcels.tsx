import type { Field } from '../../plant/parcels.ts'
import { Pitch } from './Pitch.tsx'
import { parcelHeight, parcelWidth } from './parcelPlace.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** The two parcels that show their own size: one full of car-size slots, one with a football pitch. */
export function SampleParcels({ field, slotsAt, pitchAt }: { field: Field; slotsAt: Place; pitchAt: Place }) {
  const { parcel, slots, pitch: measures } = field
  if (parcel === null || slots === null || measures === null) return null
  const unitsPerM = parcelWidth / parcel.widthM
  const pitch = { width: measures.lengthM * unitsPerM, height: measures.widthM * unitsPerM }
  const stepX = parcelWidth / slots.across
  const stepY = parcelHeight / slots.down
  const columns = Array.from(
    { length: slots.across },
    (_, index) => `M${(index + 0.5) * stepX} 0V${parcelHeight}`,
  ).join('')
  return (
    <>
      <path
        d={columns}
        transform={`translate(${slotsAt.x} ${slotsAt.y})`}
        stroke="currentColor"
        strokeWidth={stepX * 0.85}
        strokeDasharray={`${stepY * 0.78} ${stepY * 0.22}`}
      />
      <Pitch
        x={pitchAt.x + (parcelWidth - pitch.width) / 2}
        y={pitchAt.y + (parcelHeight - pitch.height) / 2}
        {...pitch}
        scale={unitsPerM}
        boxes
      />
    </>
  )
}

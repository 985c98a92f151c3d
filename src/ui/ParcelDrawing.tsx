import { carsPerParcel, type Field } from '../plant/parcels.ts'

const unitsPerM = 6.4

interface Props {
  readonly parcel: NonNullable<Field['parcel']>
  readonly slots: NonNullable<Field['slots']>
  readonly label: string
}

/** One parcel filled with cars seen from above, to scale. */
export function ParcelDrawing({ parcel, slots, label }: Props) {
  const [width, height] = [parcel.widthM * unitsPerM, parcel.heightM * unitsPerM]
  const [length, across] = [slots.lengthM * unitsPerM, slots.widthM * unitsPerM]
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <pattern id="slot" width={length} height={across} patternUnits="userSpaceOnUse">
          <CarInSlot length={length} width={across} />
        </pattern>
      </defs>
      <path d={`M0 0H${width}V${height}H0Z`} fill="var(--field)" />
      <path d={filled(slots, unitsPerM)} fill="url(#slot)" />
    </svg>
  )
}

/** One slot, the land for one car, with a car in it as the parcel has a thousand of them. */
export function SlotDrawing({ slots, label }: Omit<Props, 'parcel'>) {
  const [length, width] = [slots.lengthM * unitsPerM, slots.widthM * unitsPerM]
  return (
    <svg viewBox={`0 0 ${length} ${width}`} role="img" aria-label={label}>
      <path d={`M0 0H${length}V${width}H0Z`} fill="var(--field)" />
      <CarInSlot length={length} width={width} />
    </svg>
  )
}

function CarInSlot({ length, width }: { length: number; width: number }) {
  return <use href="#shape-car-top" x={length * 0.035} y={width * 0.075} width={length * 0.93} height={width * 0.85} />
}

/** The slots that a thousand cars take: whole rows, and the part of a last one. */
function filled({ across, lengthM, widthM }: NonNullable<Field['slots']>, scale: number): string {
  const whole = Math.floor(carsPerParcel / across)
  const rest = carsPerParcel % across
  const [step, row] = [lengthM * scale, widthM * scale]
  const full = `M0 0H${across * step}V${whole * row}H0Z`
  return rest === 0 ? full : `${full}M0 ${whole * row}H${rest * step}v${row}H0Z`
}

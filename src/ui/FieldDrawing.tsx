import { lazy, Suspense } from 'react'
import { type Field, sampleParcels } from '../plant/parcels.ts'
import { Boundary } from './Boundary.tsx'
import { parcelHeight, parcelWidth, placeOf } from './drawings/parcelPlace.ts'
import { SampleParcels } from './drawings/SampleParcels.tsx'
import styles from './FieldDrawing.module.css'

// The first view needs the robots only.
const OtherMarks = lazy(() => import('./drawings/OtherMarks.tsx').then((module) => ({ default: module.OtherMarks })))

export type FieldLayer = 'robots' | 'cars' | 'pitches' | 'dollars'

interface Props {
  readonly field: Field
  readonly layer: FieldLayer
  readonly columns: number
  readonly label: string
  /** Parcels filled with ink from the top left: one for 1,000 cars reported. */
  readonly filled?: number
  /** Shows the size of a parcel in the two corners that hold no robot. */
  readonly samples?: boolean
}

/** The site as equal parcels, with one layer of marks counted into it. Equal area, not a site plan. */
export function FieldDrawing({ field, layer, columns, label, filled = 0, samples = false }: Props) {
  const rows = Math.ceil(field.count / columns)
  const size = { width: columns * parcelWidth, height: rows * parcelHeight }
  return (
    <svg
      className={styles.field}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={label}
      data-layer={layer}
    >
      <path d={outline(field.count, columns)} fill="var(--field)" />
      {Array.from({ length: Math.min(filled, field.count) }, (_, index) => {
        const { x, y } = placeOf(index, columns)
        return (
          <rect key={`${x} ${y}`} x={x} y={y} width={parcelWidth} height={parcelHeight} className={styles.filled} />
        )
      })}
      {layer === 'dollars' || layer === 'pitches' ? null : (
        <path d={lines(field.count, columns)} className={styles.lines} />
      )}
      <g key={layer} className={styles.marks}>
        {layer === 'robots' && <RobotMarks field={field} columns={columns} samples={samples} filled={filled} />}
        {layer !== 'robots' && (
          <Boundary of={field} fallback={null}>
            <Suspense>
              <OtherMarks layer={layer} field={field} columns={columns} />
            </Suspense>
          </Boundary>
        )}
      </g>
    </svg>
  )
}

function RobotMarks({
  field,
  columns,
  samples = false,
  filled = 0,
}: Pick<Props, 'field' | 'columns' | 'samples' | 'filled'>) {
  const { count, robots } = field
  if (robots === null) return null
  const shown = samples ? sampleParcels(field, columns) : null
  const free: readonly number[] = shown === null ? [] : [shown.slots, shown.pitch]
  const parcels = Array.from({ length: count }, (_, index) => index).filter((index) => !free.includes(index))
  return (
    <>
      {robotPlaces(parcels, robots, columns).map(({ x, y, side, parcel }) => (
        <use
          key={`${x} ${y}`}
          href="#shape-robot"
          x={x}
          y={y}
          width={side}
          height={side}
          data-filled={parcel < filled}
        />
      ))}
      {shown && (
        <SampleParcels field={field} slotsAt={placeOf(shown.slots, columns)} pitchAt={placeOf(shown.pitch, columns)} />
      )}
    </>
  )
}

/** One robot to a parcel; where there are more robots than parcels, several smaller ones side by side. */
function robotPlaces(parcels: readonly number[], robots: number, columns: number) {
  const perParcel = Math.max(1, Math.ceil(robots / parcels.length))
  const side = 38.4 / Math.ceil(Math.sqrt(perParcel))
  return Array.from({ length: Math.min(robots, parcels.length * perParcel) }, (_, index) => {
    const parcel = parcels[Math.floor(index / perParcel)] ?? 0
    const { x, y } = placeOf(parcel, columns)
    const middle = x + (parcelWidth * ((index % perParcel) + 0.5)) / perParcel
    return { x: middle - side / 2 + 0.8, y: y + (parcelHeight - side) / 2, side, parcel }
  })
}

function outline(count: number, columns: number): string {
  const whole = Math.floor(count / columns)
  const rest = count % columns
  const full = whole > 0 ? `M0 0H${columns * parcelWidth}V${whole * parcelHeight}H0Z` : ''
  return rest === 0 ? full : `${full}M0 ${whole * parcelHeight}H${rest * parcelWidth}v${parcelHeight}H0Z`
}

function lines(count: number, columns: number): string {
  const rows = Math.ceil(count / columns)
  const inRow = (row: number) => Math.min(columns, count - row * columns)
  const down = Array.from({ length: columns - 1 }, (_, index) => {
    const reach = Array.from({ length: rows }, (_, row) => row).filter((row) => inRow(row) > index + 1).length
    return `M${(index + 1) * parcelWidth} 0v${reach * parcelHeight}`
  })
  const across = Array.from(
    { length: rows - 1 },
    (_, row) => `M0 ${(row + 1) * parcelHeight}h${inRow(row) * parcelWidth}`,
  )
  return [...down, ...across].join('')
}

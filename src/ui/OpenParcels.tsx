import { parcelHeight, parcelWidth } from './drawings/parcelPlace.ts'
import styles from './OpenParcels.module.css'

const rowsOf = 70

/** Empty parcels in hairline: the geometry is known before the data. Also the picture of loading. */
export function OpenParcels({ columns, label }: { columns: number; label: string }) {
  const rows = rowsOf / columns
  const size = { width: columns * parcelWidth, height: rows * parcelHeight }
  const down = Array.from({ length: columns + 1 }, (_, index) => `M${index * parcelWidth} 0V${size.height}`)
  const across = Array.from({ length: rows + 1 }, (_, index) => `M0 ${index * parcelHeight}H${size.width}`)
  return (
    <svg
      className={styles.parcels}
      viewBox={`-1 -1 ${size.width + 2} ${size.height + 2}`}
      role="img"
      aria-label={label}
    >
      <path d={[...down, ...across].join('')} />
    </svg>
  )
}

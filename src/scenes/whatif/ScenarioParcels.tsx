import { parcelHeight, parcelWidth, placeOf } from '../../ui/drawings/parcelPlace.ts'
import { DotPattern } from './DotPattern.tsx'
import styles from './ScenarioParcels.module.css'

interface Props {
  /** The parcels of the capacity on record. */
  readonly count: number
  /** How many of them a year of the scenario fills; more where an expansion was assumed. */
  readonly filled: number
  readonly label: string
}

const columns = 14

/** The field with the parcels that a year of the scenario fills, in dots; beyond the record's own they lie on paper. */
export function ScenarioParcels({ count, filled, label }: Props) {
  const shown = Math.max(count, Math.ceil(filled - 1e-9))
  const size = { width: columns * parcelWidth, height: Math.ceil(shown / columns) * parcelHeight }
  const shares = Array.from({ length: shown }, (_, index) => Math.min(1, Math.max(0, filled - index)))
  return (
    <svg className={styles.field} viewBox={`-2 -2 ${size.width + 4} ${size.height + 4}`} role="img" aria-label={label}>
      <defs>
        <DotPattern id="scenario-parcels" colour="var(--sky-on-field)" scale={3} />
        <DotPattern id="scenario-beyond" colour="var(--sky)" scale={3} />
      </defs>
      {shares.map((share, index) => {
        const { x, y } = placeOf(index, columns)
        const isOwn = index < count
        return (
          <g key={`${x} ${y}`} data-own={isOwn}>
            <rect x={x} y={y} width={parcelWidth} height={parcelHeight} className={styles.parcel} />
            {share > 0 && (
              <rect
                x={x}
                y={y}
                width={parcelWidth * share}
                height={parcelHeight}
                fill={isOwn ? 'url(#scenario-parcels)' : 'url(#scenario-beyond)'}
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}

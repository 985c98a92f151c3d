import { useSceneWords } from '../../i18n/sceneWords.ts'
import { carsPerParcel, type Field, type Scale } from '../../plant/parcels.ts'
import { Marked } from '../../ui/Marked.tsx'
import type { MarkKind } from '../../ui/StatusMark.tsx'
import styles from './OneParcel.module.css'

const unitsPerM = 6.4

/** One parcel filled with cars seen from above, and what else one parcel stands for. */
export function OneParcel({ scale, field, car }: { scale: Scale; field: Field; car: string }) {
  const { t, format } = useSceneWords()
  const { parcel, slots } = field
  const rows: { kind: MarkKind; name: string; value: string | null }[] = [
    {
      kind: 'parcel',
      name: t.ceiling.parcelOf(format.number(field.count)),
      value: scale.sitePerParcel && format.amount(scale.sitePerParcel.amount, 'm2'),
    },
    { kind: 'derived', name: t.ceiling.rows.cars, value: format.number(carsPerParcel) },
    {
      kind: 'derived',
      name: t.ceiling.rows.months,
      value: scale.parcelPerMonth && format.measure(scale.parcelPerMonth.amount),
    },
    {
      kind: 'derived',
      name: t.ceiling.rows.investment,
      value: scale.investmentPerParcel && format.amount(scale.investmentPerParcel.amount, 'USD'),
    },
    {
      kind: 'derived',
      name: t.ceiling.rows.robots,
      value: scale.robotsPerParcel && format.measure(scale.robotsPerParcel.amount),
    },
    {
      kind: 'derived',
      name: t.ceiling.rows.pitches,
      value: scale.pitchesPerParcel && format.measure(scale.pitchesPerParcel.amount),
    },
  ]
  return (
    <div className={styles.one}>
      {parcel !== null && slots !== null && (
        <figure>
          <figcaption>{t.ceiling.across(format.measure(parcel.widthM), format.number(slots.across), car)}</figcaption>
          <svg
            viewBox={`0 0 ${parcel.widthM * unitsPerM} ${parcel.heightM * unitsPerM}`}
            role="img"
            aria-label={t.ceiling.drawing(format.number(carsPerParcel))}
          >
            <defs>
              <pattern
                id="slot"
                width={slots.lengthM * unitsPerM}
                height={slots.widthM * unitsPerM}
                patternUnits="userSpaceOnUse"
              >
                <use
                  href="#shape-car-top"
                  x={slots.lengthM * unitsPerM * 0.035}
                  y={slots.widthM * unitsPerM * 0.075}
                  width={slots.lengthM * unitsPerM * 0.93}
                  height={slots.widthM * unitsPerM * 0.85}
                />
              </pattern>
            </defs>
            <path d={`M0 0H${parcel.widthM * unitsPerM}V${parcel.heightM * unitsPerM}H0Z`} fill="var(--field)" />
            <path d={filled(slots, unitsPerM)} fill="url(#slot)" />
          </svg>
        </figure>
      )}
      <div className={styles.readings}>
        <dl>
          {rows.map(({ kind, name, value }) => (
            <div key={name}>
              <dt>
                <Marked kind={value === null ? 'none' : kind}>{name}</Marked>
              </dt>
              <dd data-known={value !== null}>{value ?? t.figures.none}</dd>
            </div>
          ))}
        </dl>
        {slots !== null && (
          <p>
            {t.ceiling.slotNote(
              `${format.measure(slots.lengthM)} × ${format.exact(slots.widthM)}`,
              format.number(slots.across),
              format.number(slots.down),
            )}
          </p>
        )}
      </div>
    </div>
  )
}

/** The slots that a thousand cars take: whole rows, and the part of a last one. */
function filled({ across, lengthM, widthM }: NonNullable<Field['slots']>, scale: number): string {
  const whole = Math.floor(carsPerParcel / across)
  const rest = carsPerParcel % across
  const [step, row] = [lengthM * scale, widthM * scale]
  const full = `M0 0H${across * step}V${whole * row}H0Z`
  return rest === 0 ? full : `${full}M0 ${whole * row}H${rest * step}v${row}H0Z`
}

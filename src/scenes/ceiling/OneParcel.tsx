import { useSceneWords } from '../../i18n/sceneWords.ts'
import { carsPerParcel, type Field, type Scale } from '../../plant/parcels.ts'
import { Marked } from '../../ui/Marked.tsx'
import { ParcelDrawing } from '../../ui/ParcelDrawing.tsx'
import type { MarkKind } from '../../ui/StatusMark.tsx'
import styles from './OneParcel.module.css'

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
          <ParcelDrawing parcel={parcel} slots={slots} label={t.ceiling.drawing(format.number(carsPerParcel))} />
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

import { useWords } from '../../i18n/words.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { annualOutput } from '../../plant/output.ts'
import { carsPerParcel, fieldOf, sampleParcels, scaleOf } from '../../plant/parcels.ts'
import { FieldDrawing } from '../../ui/FieldDrawing.tsx'
import { OpenParcels } from '../../ui/OpenParcels.tsx'
import { useViewPart } from '../../view/useView.ts'
import { LayerSwitch } from './LayerSwitch.tsx'
import { layerReading } from './layerReading.ts'
import styles from './Opening.module.css'

// Both are drawn; the style sheet shows the one that fits.
const forms = [
  { name: 'wide', columns: 14 },
  { name: 'narrow', columns: 10 },
] as const

/** The headline, the site as parcels, and what is counted in it. */
export function Opening({ plant }: { plant: KnownPlant }) {
  const words = useWords()
  const { t, format, text } = words
  const layer = useViewPart((view) => view.layer)
  const headline = t.headline(text(plant.plant.name))
  const scale = scaleOf(plant)
  const field = fieldOf(scale)
  const output = annualOutput(plant)
  const filled = field === null || output === null ? 0 : Math.min(field.count, Math.floor(output.value / carsPerParcel))
  const reading = field && layerReading(words, scale, field, layer)
  const label = field === null ? t.opening.noCapacity : t.opening.fieldLabel(format.number(field.count), reading ?? '')
  const samples = field !== null && sampleParcels(field, field.columns) !== null
  return (
    <section id="opening" className={styles.opening} aria-labelledby="opening-heading">
      <h1 id="opening-heading" className={styles.headline} style={{ '--headline-em': t.headlineEm(headline) }}>
        {headline}
      </h1>
      <div className={styles.deck}>
        <p>
          {field === null
            ? t.opening.noCapacity
            : t.opening.deckParcels(
                format.number(field.count),
                scale.sitePerParcel && format.amount(scale.sitePerParcel.amount, 'm2'),
                format.number(carsPerParcel),
                scale.investmentPerParcel && format.amount(scale.investmentPerParcel.amount, 'USD'),
                format.list,
              )}
        </p>
        <p>
          {field?.robots === null || field === null
            ? t.opening.noRobots
            : layer === 'robots'
              ? t.opening.deckRobots(format.number(field.robots), samples)
              : `${reading}.`}
          {output !== null && filled > 0 && ` ${t.opening.filled(filled, output.period ?? '')}`}
        </p>
      </div>
      <div className={styles.figure}>
        {field !== null && <LayerSwitch layer={layer} />}
        <figure>
          {forms.map(({ name, columns }) => (
            <div key={name} className={styles[name]}>
              {field === null ? (
                <OpenParcels columns={columns} label={label} />
              ) : (
                <FieldDrawing field={field} layer={layer} columns={columns} label={label} filled={filled} samples />
              )}
            </div>
          ))}
          <figcaption className={styles.caption}>
            <span>{layer === 'robots' && samples ? t.opening.slots(text(plant.plant.car)) : reading}</span>
            <span className={styles.middle}>
              {field?.parcel
                ? t.opening.parcel(format.measure(field.parcel.widthM), format.measure(field.parcel.heightM))
                : field && t.opening.noArea}
            </span>
            <span className={styles.middle}>{t.opening.equalArea}</span>
            <span>
              {layer === 'robots' && samples && field.pitch
                ? t.opening.pitch(format.number(field.pitch.lengthM), format.number(field.pitch.widthM))
                : null}
            </span>
          </figcaption>
        </figure>
      </div>
    </section>
  )
}

import { useRef } from 'react'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { statusOf } from '../../plant/findings.ts'
import { carsPerParcel, fieldOf, isAboutOneCar, scaleOf } from '../../plant/parcels.ts'
import { Marked } from '../../ui/Marked.tsx'
import { OpenParcels } from '../../ui/OpenParcels.tsx'
import { ParcelDrawing, SlotDrawing } from '../../ui/ParcelDrawing.tsx'
import { StageField } from '../../ui/StageField.tsx'
import { useFit } from '../../ui/useFit.ts'
import styles from './OpeningOnStage.module.css'

/** One car, one parcel, the field. */
export const openingSteps = 3

/** The headline, what one parcel stands for, and the field, from one car on. */
export function OpeningOnStage({ plant, step }: { plant: KnownPlant; step: number }) {
  const { t, format, text } = useSceneWords()
  const frame = useRef<HTMLElement>(null)
  const headline = t.headline(text(plant.plant.name))
  const scale = scaleOf(plant)
  const field = fieldOf(scale)
  useFit(frame, `${headline} ${step}`)
  const car = text(plant.plant.car)
  const opening = statusOf(plant).find((status) => status.says === 'open')
  const date = opening !== undefined && 'milestone' in opening ? opening.milestone.date : null
  const count = field === null ? '' : format.number(field.count)
  const label = field === null ? t.opening.noCapacity : t.opening.fieldLabel(count, '')
  return (
    <section ref={frame} className={styles.opening} aria-labelledby="stage-heading" data-step={step}>
      <h1 id="stage-heading" style={{ '--headline-em': t.headlineEm(headline) }}>
        {headline}
      </h1>
      <p className={styles.deck} data-room>
        {date !== null && <Marked kind="reported">{t.status.open(format.dateOn(date))}.</Marked>}{' '}
        {field === null && <Marked kind="none">{t.opening.noCapacity}</Marked>}
        {field !== null && step > 0 && <Marked kind="derived">{t.stage.parcel(count)}:</Marked>}
      </p>
      {field !== null && step > 0 && (
        <dl className={styles.parcel} data-room>
          {scale.sitePerParcel !== null && (
            <div>
              <dt>{format.amount(scale.sitePerParcel.amount, 'm2')}</dt>
              <dd>{t.stage.ofSite}</dd>
            </div>
          )}
          <div>
            <dt>{format.amount(carsPerParcel, 'vehicle')}</dt>
            <dd>{t.stage.ofCapacity}</dd>
          </div>
          {scale.investmentPerParcel !== null && (
            <div>
              <dt>{format.amount(scale.investmentPerParcel.amount, 'USD')}</dt>
              <dd>{t.stage.ofInvestment}</dd>
            </div>
          )}
          {field.robots !== null && (
            <div>
              <dt>{t.stage.oneRobot}</dt>
              <dd>{t.stage.inParcels(format.number(field.robots), count)}</dd>
            </div>
          )}
        </dl>
      )}
      {step === 0 && scale.sitePerCar !== null && (
        <p className={styles.one}>
          <Marked kind="derived">
            {t.figures.landPerCar(format.amount(scale.sitePerCar.amount, 'm2'), isAboutOneCar(scale) ? car : null)}
          </Marked>
        </p>
      )}
      <div className={styles.field}>
        {field === null ? (
          <OpenParcels columns={14} label={label} />
        ) : step === 0 && field.slots !== null ? (
          <SlotDrawing slots={field.slots} label={car} />
        ) : step === 1 && field.slots !== null && field.parcel !== null ? (
          <ParcelDrawing
            parcel={field.parcel}
            slots={field.slots}
            label={t.ceiling.drawing(format.number(carsPerParcel))}
          />
        ) : (
          <StageField field={field} layer="robots" label={label} samples />
        )}
      </div>
    </section>
  )
}

/** What the field is cut by, and when the plant opened. */
export const openingEvidence = () => [
  'opening',
  'site-area',
  'capacity',
  'investment',
  'robots',
  'car-length',
  'car-width',
]

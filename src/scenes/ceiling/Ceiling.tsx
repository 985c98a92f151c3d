import { type SceneWords, useSceneWords } from '../../i18n/sceneWords.ts'
import type { KnownPlant } from '../../plant/asKnownOn.ts'
import { amountOf } from '../../plant/figure.ts'
import { fieldOf, type Scale, scaleOf } from '../../plant/parcels.ts'
import { OpenedLedger } from '../../ui/OpenedLedger.tsx'
import { SceneHead } from '../../ui/SceneHead.tsx'
import { useOpened } from '../../view/useOpened.ts'
import { FourFigures } from './FourFigures.tsx'
import { Measures } from './Measures.tsx'
import { OneParcel } from './OneParcel.tsx'

/** One parcel to scale, and the four figures on the same rectangle. */
export function Ceiling({ plant }: { plant: KnownPlant }) {
  const words = useSceneWords()
  const opened = useOpened('ceiling')
  const scale = scaleOf(plant)
  const field = fieldOf(scale)
  const car = words.text(plant.plant.car)
  return (
    <section id="ceiling" aria-labelledby="ceiling-heading">
      <SceneHead
        id="ceiling"
        finding={findingText(words, scale, car)}
        note={<p>{noteText(words, plant, scale, car)}</p>}
      />
      {field !== null && <OneParcel scale={scale} field={field} car={car} />}
      {field !== null && <FourFigures scale={scale} field={field} />}
      <Measures plant={plant} opened={opened} />
      <OpenedLedger plant={plant} opened={opened} />
    </section>
  )
}

/** Further off than this, the footprint is no longer said to be the parcel's. */
const withinFraction = 0.1

function findingText({ t, format }: SceneWords, { fill }: Scale, car: string): string {
  if (fill === null) return t.ceiling.findingUnknown
  const off = Math.abs(fill.amount - 1)
  if (off <= withinFraction) return t.ceiling.finding(car, format.percent(Math.max(0.01, Math.ceil(off * 100) / 100)))
  return t.ceiling.findingLoose(format.number(1000 / fill.amount), car)
}

function noteText({ t, format }: SceneWords, plant: KnownPlant, scale: Scale, car: string): string {
  const { site, capacity, sitePerCar, carFootprint, fill } = scale
  const [length, width] = [amountOf(plant, 'car-length'), amountOf(plant, 'car-width')]
  if (!site || !capacity || !sitePerCar || !carFootprint || !fill || !length || !width)
    return capacity === null ? t.opening.noCapacity : t.ceiling.noteUnknown
  const size = t.ceiling.size(format.metres(length.claim), format.metres(width.claim))
  const note = t.ceiling.note(
    format.claim(site.claim),
    format.number(capacity.claim.value),
    format.amount(sitePerCar.amount, 'm2'),
    car,
    size,
    format.amount(carFootprint.amount, 'm2'),
  )
  const rest =
    fill.amount > 1 ? t.ceiling.over(format.percent(fill.amount - 1)) : t.ceiling.under(format.percent(1 - fill.amount))
  return `${note} ${rest}`
}

import type { Words } from '../../i18n/words.ts'
import type { Field, Scale } from '../../plant/parcels.ts'
import type { Layer } from '../../view/view.ts'

/** What a layer of the field counts, in words; "not on record" where it shows nothing. */
export function layerReading({ t, format }: Words, scale: Scale, field: Field, layer: Layer): string {
  const { robots, capacity, investment, pitches } = scale
  switch (layer) {
    case 'robots':
      return robots === null ? t.opening.noRobots : t.layer.robots(format.number(robots.claim.value))
    case 'cars':
      return capacity === null ? t.opening.noCapacity : t.layer.cars(format.number(capacity.claim.value))
    case 'dollars':
      return field.dollars === null || investment === null
        ? t.figures.noneFor(t.opening.layers.dollars)
        : t.layer.dollars(format.claim(investment.claim))
    case 'pitches':
      return pitches === null
        ? t.figures.noneFor(t.opening.layers.pitches)
        : t.layer.pitches(format.number(pitches.amount))
  }
}

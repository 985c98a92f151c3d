import type { Words } from '../../i18n/words.ts'
import { type Field, type Scale, wholePitches } from '../../plant/parcels.ts'
import type { Layer } from '../../view/view.ts'

/** What a layer of the field shows, in words; "not on record" where it shows nothing. */
export function layerReading({ t, format }: Words, scale: Scale, field: Field | null, layer: Layer): string {
  const { robots, capacity, investment, pitches } = scale
  const whole = field === null ? null : wholePitches(field, field.columns, field.rows)
  switch (layer) {
    case 'robots':
      return robots === null ? t.opening.noRobots : t.layer.robots(format.number(robots.claim.value))
    case 'cars':
      return capacity === null ? t.opening.noCapacity : t.layer.cars(format.number(capacity.claim.value))
    case 'dollars':
      return investment === null
        ? t.figures.noneFor(t.opening.layers.dollars)
        : t.layer.dollars(format.claim(investment.claim))
    case 'pitches': {
      if (pitches === null || whole === null) return t.figures.noneFor(t.opening.layers.pitches)
      const count = whole.across * whole.down
      return t.layer.pitches(
        format.number(pitches.amount),
        format.number(count),
        format.measure(pitches.amount - count),
      )
    }
  }
}

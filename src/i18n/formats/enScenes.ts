import { converted } from '../../plant/units.ts'
import { format, large, signs } from './en.ts'
import type { SceneFormat } from './format.ts'
import { alignedIn, fixedIn, percentsIn, significantIn, upToIn } from './sceneNumbers.ts'

const locale = 'en'
const degrees = upToIn(locale, 2)
const metres = fixedIn(locale, 2)
const threeDigits = significantIn(locale, 3)
const alphabet = new Intl.Collator(locale)

export const sceneFormat: SceneFormat = {
  exact: upToIn(locale, 3),
  metres: ({ value, unit }) => metres(converted(value, unit, 'm') ?? value),
  aligned: alignedIn(locale),
  inAlphabet: alphabet.compare,
  ...percentsIn(locale, '%'),
  coordinates: ({ latitude, longitude }) =>
    `${degrees(Math.abs(latitude))}°\u00a0${latitude < 0 ? 'S' : 'N'}, ${degrees(Math.abs(longitude))}°\u00a0${longitude < 0 ? 'W' : 'E'}`,
  tick: (amount, unit) => {
    const scale = large.find(({ from }) => amount >= from)
    const sign = signs[unit] ?? ''
    return scale === undefined || sign === ''
      ? `${sign}${format.number(amount)}`
      : `${sign}${threeDigits(amount / scale.from)}${scale.short}`
  },
  dateBy: (date) => `by ${format.date(date)}`,
  dateOf: (date, bound) => (bound === undefined ? format.date(date) : `${bound} ${format.date(date)}`),
}

import { converted } from '../../plant/units.ts'
import type { SceneFormat } from './format.ts'
import { format } from './ko.ts'
import { alignedIn, fixedIn, percentsIn, upToIn } from './sceneNumbers.ts'

const locale = 'ko'
const degrees = upToIn(locale, 2)
const metres = fixedIn(locale, 2)
const alphabet = new Intl.Collator(locale)

export const sceneFormat: SceneFormat = {
  exact: upToIn(locale, 3),
  metres: ({ value, unit }) => metres(converted(value, unit, 'm') ?? value),
  aligned: alignedIn(locale),
  inAlphabet: alphabet.compare,
  ...percentsIn(locale, '%'),
  coordinates: ({ latitude, longitude }) =>
    `${latitude < 0 ? '남위' : '북위'}\u00a0${degrees(Math.abs(latitude))}°, ${longitude < 0 ? '서경' : '동경'}\u00a0${degrees(Math.abs(longitude))}°`,
  tick: (amount, unit) =>
    unit === 'USD' || unit === 'KZT' || unit === 'EUR' ? format.amount(amount, unit) : format.number(amount),
  dateBy: (date) => `${format.date(date)}까지`,
  dateOf: (date, bound) => {
    const said = format.date(date)
    return bound === undefined ? said : bound === 'by' ? `${said}까지` : `${said}\u00a0초`
  },
}

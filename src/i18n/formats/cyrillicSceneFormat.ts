import { converted, type Unit } from '../../plant/units.ts'
import type { SceneFormat } from './format.ts'
import { large } from './ru.ts'
import { alignedIn, fixedIn, percentsIn, significantIn, upToIn } from './sceneNumbers.ts'

// Kazakh writes its numbers as Russian does, which browsers know where they do not know Kazakh.
const locale = 'ru'

const degrees = upToIn(locale, 2)
const metres = fixedIn(locale, 2)
const threeDigits = significantIn(locale, 3)
const whole = upToIn(locale, 0)

const signs: Partial<Record<Unit, string>> = { USD: '$', KZT: '₸', EUR: '€' }

/** How a language abbreviates the quarters of the sky. */
interface Sides {
  readonly north: string
  readonly south: string
  readonly east: string
  readonly west: string
}

/** What Kazakh and Russian have in common. */
export function cyrillicSceneFormat(sides: Sides): Omit<SceneFormat, 'inAlphabet' | 'dateBy' | 'dateOf'> {
  return {
    exact: upToIn(locale, 3),
    metres: ({ value, unit }) => metres(converted(value, unit, 'm') ?? value),
    aligned: alignedIn(locale),
    ...percentsIn(locale, '\u00a0%'),
    coordinates: ({ latitude, longitude }) =>
      `${degrees(Math.abs(latitude))}°\u00a0${latitude < 0 ? sides.south : sides.north}, ${degrees(Math.abs(longitude))}°\u00a0${longitude < 0 ? sides.west : sides.east}`,
    tick: (amount, unit) => {
      const sign = signs[unit]
      const scale = large.find(({ from }) => amount >= from)
      if (sign === undefined) return whole(amount)
      return scale === undefined
        ? `${whole(amount)}\u00a0${sign}`
        : `${threeDigits(amount / scale.from)}\u00a0${scale.name}\u00a0${sign}`
    },
  }
}

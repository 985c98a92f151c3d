import type { Words } from '../../i18n/words.ts'
import type { AmountFigure } from '../../plant/figure.ts'
import { isAboutOneCar, type Scale } from '../../plant/parcels.ts'

export interface Card {
  /** The id of the fact. */
  readonly fact: 'investment' | 'site-area' | 'robots' | 'capacity'
  readonly figure: AmountFigure | null
  /** What the figure comes to for one parcel; null where a figure it needs is not on record. */
  readonly perParcel: string | null
  readonly derived: string | null
}

/** The four cards, in reading order, with their readings in words. */
export function cardsOf({ t, format }: Words, scale: Scale, car: string): Card[] {
  const {
    investmentPerParcel,
    investmentPerCar,
    sitePerParcel,
    sitePerCar,
    robotsPerParcel,
    carsPerRobot,
    capacityPerMonth,
  } = scale
  const left = scale.parcels && scale.robots ? Math.round(scale.parcels.amount) - scale.robots.claim.value : null
  return [
    {
      fact: 'investment',
      figure: scale.investment,
      perParcel: investmentPerParcel && t.figures.perParcel(format.amount(investmentPerParcel.amount, 'USD')),
      derived: investmentPerCar && t.figures.perCar(format.amount(investmentPerCar.amount, 'USD')),
    },
    {
      fact: 'site-area',
      figure: scale.site,
      perParcel: sitePerParcel && t.figures.perParcel(format.amount(sitePerParcel.amount, 'm2')),
      derived:
        sitePerCar && t.figures.landPerCar(format.amount(sitePerCar.amount, 'm2'), isAboutOneCar(scale) ? car : null),
    },
    {
      fact: 'robots',
      figure: scale.robots,
      perParcel:
        left === null || robotsPerParcel === null
          ? null
          : t.figures.robotsPerParcel(left, format.measure(robotsPerParcel.amount)),
      derived: carsPerRobot && t.figures.carsPerRobot(format.measure(carsPerRobot.amount)),
    },
    {
      fact: 'capacity',
      figure: scale.capacity,
      perParcel: scale.parcels && t.figures.perParcel(format.amount(1000, 'vehicle')),
      derived: capacityPerMonth && t.figures.perMonth(format.measure(capacityPerMonth.amount)),
    },
  ]
}

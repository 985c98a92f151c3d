import type { KnownPlant } from './asKnownOn.ts'
import { type Derived, derive, derivedTerm, figureTerm, type Term } from './derived.ts'
import { type AmountFigure, amountOf } from './figure.ts'

/** A parcel stands for this many cars a year of capacity. */
export const carsPerParcel = 1000

/** Width to height of a parcel. */
export const parcelAspect = 1.6

/**
 * The plant's main figures and what follows from them; each is null where its ground is not on record.
 * What follows is null too where a figure is in a unit that has no exact conversion to the one it is computed in.
 */
export interface Scale {
  readonly investment: AmountFigure | null
  readonly site: AmountFigure | null
  readonly robots: AmountFigure | null
  readonly capacity: AmountFigure | null
  readonly parcels: Derived | null
  readonly investmentPerCar: Derived | null
  readonly investmentPerM2: Derived | null
  readonly investmentPerParcel: Derived | null
  readonly sitePerCar: Derived | null
  readonly sitePerParcel: Derived | null
  readonly carsPerRobot: Derived | null
  readonly robotsPerParcel: Derived | null
  readonly capacityPerMonth: Derived | null
  readonly parcelPerMonth: Derived | null
  readonly carFootprint: Derived | null
  readonly pitchArea: Derived | null
  readonly pitches: Derived | null
  readonly pitchesPerParcel: Derived | null
  /** Footprint of one car against the land for one car: 1.015 overfills the site by 1.5 %. */
  readonly fill: Derived | null
}

export function scaleOf(plant: KnownPlant): Scale {
  const investment = amountOf(plant, 'investment')
  const site = amountOf(plant, 'site-area')
  const robots = amountOf(plant, 'robots')
  const capacity = amountOf(plant, 'capacity')
  const [money, land, arms, cars] = [
    figureTerm(investment, 'USD'),
    figureTerm(site, 'm2'),
    figureTerm(robots, 'robot'),
    figureTerm(capacity, 'vehicle/year'),
  ]
  const thousand: Term = { of: 'number', amount: carsPerParcel, name: 'cars-per-parcel' }
  const twelve: Term = { of: 'number', amount: 12, name: 'months-in-year' }
  const parcels = derive(cars, '÷', thousand)
  const parcel = derivedTerm(parcels)
  const carFootprint = derive(length(plant, 'car-length'), '×', length(plant, 'car-width'))
  const pitchArea = derive(length(plant, 'pitch-length'), '×', length(plant, 'pitch-width'))
  const sitePerCar = derive(land, '÷', cars)
  const sitePerParcel = derive(land, '÷', parcel)
  return {
    investment,
    site,
    robots,
    capacity,
    parcels,
    investmentPerCar: derive(money, '÷', cars),
    investmentPerM2: derive(money, '÷', land),
    investmentPerParcel: derive(money, '÷', parcel),
    sitePerCar,
    sitePerParcel,
    carsPerRobot: derive(cars, '÷', arms),
    robotsPerParcel: derive(arms, '÷', parcel),
    capacityPerMonth: derive(cars, '÷', twelve),
    parcelPerMonth: derive(thousand, '÷', twelve),
    carFootprint,
    pitchArea,
    pitches: derive(land, '÷', derivedTerm(pitchArea)),
    pitchesPerParcel: derive(derivedTerm(sitePerParcel), '÷', derivedTerm(pitchArea)),
    fill: derive(derivedTerm(carFootprint), '÷', derivedTerm(sitePerCar)),
  }
}

/** A footprint within this share of the land for one car reads as "about one car". */
const aboutOne = 0.05

/** Whether the land for one car can be said to be about the footprint of one. */
export function isAboutOneCar({ fill }: Scale): boolean {
  return fill !== null && Math.abs(fill.amount - 1) < aboutOne
}

/** The drawing of the site: equal parcels in rows, and what one parcel measures. */
export interface Field {
  readonly count: number
  readonly columns: number
  readonly rows: number
  /** Null where the site's area is not on record. */
  readonly parcel: { readonly widthM: number; readonly heightM: number } | null
  /** Cars parked in one parcel, bumper to bumper; null where their size or the land is not on record. */
  readonly slots: {
    readonly across: number
    readonly down: number
    readonly lengthM: number
    readonly widthM: number
  } | null
  /** A football pitch, for the size of it all; null where its measures are not on record. */
  readonly pitch: { readonly lengthM: number; readonly widthM: number } | null
  /** Null where their number is not on record. */
  readonly robots: number | null
  /** The investment, where it is on record in dollars. */
  readonly dollars: number | null
}

// More parcels than this no screen can show, and no plant has.
const mostParcels = 2000

/** Null where the capacity is not on record: then there is nothing to divide the site by. */
export function fieldOf(scale: Scale, columns = 14): Field | null {
  if (scale.parcels === null) return null
  const count = Math.round(scale.parcels.amount)
  if (count < 1 || count > mostParcels) return null
  const area = scale.sitePerParcel?.amount ?? null
  const widthM = area === null ? null : Math.sqrt(area * parcelAspect)
  const parcel = widthM === null ? null : { widthM, heightM: widthM / parcelAspect }
  return {
    count,
    columns,
    rows: Math.ceil(count / columns),
    parcel,
    slots: parcel === null ? null : slotsIn(parcel, scale),
    pitch: pitchOf(scale),
    robots: scale.robots?.claim.unit === 'robot' ? scale.robots.claim.value : null,
    dollars: amountOfInvestment(scale),
  }
}

function amountOfInvestment({ investment }: Scale): number | null {
  return investment?.claim.unit === 'USD' ? investment.claim.value : null
}

function pitchOf({ pitchArea }: Scale): Field['pitch'] {
  const [lengthM, widthM] = pitchArea === null ? [null, null] : [lengthOf(pitchArea.left), lengthOf(pitchArea.right)]
  return lengthM === null || widthM === null ? null : { lengthM, widthM }
}

function slotsIn(parcel: { widthM: number; heightM: number }, scale: Scale): Field['slots'] {
  const carLength = scale.carFootprint === null ? null : lengthOf(scale.carFootprint.left)
  if (carLength === null) return null
  const across = Math.max(1, Math.round(parcel.widthM / carLength))
  const down = Math.ceil(carsPerParcel / across)
  return { across, down, lengthM: parcel.widthM / across, widthM: parcel.heightM / down }
}

/**
 * The two parcels that hold no robot and so can show the size of a parcel: one for car-size slots, one
 * for a pitch. Null where not just two are left over, or what they would show is not on record.
 */
export function sampleParcels(
  { count, robots, slots, pitch }: Field,
  columns: number,
): { slots: number; pitch: number } | null {
  if (robots === null || slots === null || pitch === null || count - robots !== 2) return null
  const lastRow = Math.floor((count - 1) / columns) * columns
  return { slots: Math.min(lastRow, count - 2), pitch: count - 1 }
}

function lengthOf(term: Term): number | null {
  return term.of === 'figure' ? term.amount : null
}

function length(plant: KnownPlant, fact: string): Term | null {
  return figureTerm(amountOf(plant, fact), 'm')
}

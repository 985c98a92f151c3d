import type { PartialDate } from '../../plant/partialDate.ts'
import type { AmountClaim, DateClaim, PlaceClaim } from '../../plant/plantSchema.ts'
import type { Unit } from '../../plant/units.ts'

/** A number apart from its unit, for places that set them at different sizes. */
export interface AmountParts {
  readonly number: string
  /** Empty where nothing follows the number. */
  readonly unit: string
}

/** Numbers, dates and lists as the readers of a language expect them. */
export interface Format {
  /** Whole, its thousands apart: 70,000. */
  readonly number: (amount: number) => string
  /** Two decimals below ten, one below a hundred, else none: 0.97, 88.2, 1,029. */
  readonly measure: (amount: number) => string
  /** With its unit, rounded as a measure is. */
  readonly amount: (amount: number, unit: Unit) => string
  /** What a claim says below a label that names what is counted, without its bound: its amount or the ends of a range. */
  readonly labelled: (claim: AmountClaim) => AmountParts
  /** What a claim says, with its bound: up to 70,000 cars a year; 5–6 jobs. */
  readonly claim: (claim: AmountClaim) => string
  /** The same without the unit: up to 70,000. */
  readonly bounded: (claim: AmountClaim) => string
  /** As far as it is known: 2025, Q3 2025, October 2025, 21 October 2025. */
  readonly date: (date: PartialDate) => string
  /** The same, shorter: 21 Oct 2025. */
  readonly shortDate: (date: PartialDate) => string
  /** As the time of an event: (opened) 21 October 2025. */
  readonly dateOn: (date: PartialDate) => string
  /** As the time that something was announced for: for January 2026. */
  readonly dateFor: (date: PartialDate) => string
  readonly list: (items: readonly string[]) => string
  /** Between the language's quotation marks. */
  readonly quoted: (words: string) => string
}

/** The formats that only the scenes below the first view need. */
export interface SceneFormat {
  /** With up to three decimals: 1.875. */
  readonly exact: (amount: number) => string
  /** A length in metres with two decimals, from millimetres or metres: 4.81. */
  readonly metres: (claim: AmountClaim) => string
  /** For figures that are read against each other: tenths below a hundred, else whole: 9.0, 29.7, 1,029. */
  readonly aligned: (amount: number) => string
  /** The order of names in the alphabet. */
  readonly inAlphabet: (a: string, b: string) => number
  /** 1.5%, from a fraction. */
  readonly percent: (fraction: number) => string
  /** 16%, from a fraction, where what it rests on is given roughly. */
  readonly wholePercent: (fraction: number) => string
  /** To the hundredth of a degree: 53.2° N, 63.62° E. */
  readonly coordinates: (claim: PlaceClaim) => string
  /** $310m, for the ticks of a scale. */
  readonly tick: (amount: number, unit: Unit) => string
  /** As the end of a time: by 2027. */
  readonly dateBy: (date: PartialDate) => string
  /** The date of a claim with its bound: early 2026. */
  readonly dateOf: (date: PartialDate, bound: DateClaim['bound']) => string
}

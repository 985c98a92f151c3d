/** Something wrong with a record: where it stands (`facts.robots.claims.1.source`), what is wrong and how to mend it. */
export interface Mistake {
  readonly place: string
  readonly problem: string
}

/** The place of a mistake that is no field's. */
export const wholeRecord = 'the record'

/** A record that was refused whole, with every mistake that was found in it. */
export class RecordError extends Error {
  override readonly name = 'RecordError'

  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ place, problem }) => `${place}: ${problem}`).join('\n'))
    this.mistakes = mistakes
  }
}

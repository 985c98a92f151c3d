import type { KnownPlant } from './asKnownOn.ts'
import { type AmountFigure, figureOf, rivalsOf } from './figure.ts'
import { type Grade, gradeOf } from './milestones.ts'
import type { AmountClaim, Claim, Statement } from './plantSchema.ts'
import { promiseOf } from './promises.ts'
import { sourceNumber } from './sources.ts'

/** What a fact or a saying rests on. */
export interface Evidence {
  /** The fact's id; null for a saying, which is its own. */
  readonly fact: string | null
  readonly mark: Grade | 'none'
  /** The claim that is shown, or the saying; null where nothing is on record. */
  readonly saying: Claim | Statement | null
  /** The number of its source, from 1; null where nothing is on record. */
  readonly source: number | null
  /** Other reports, which differ. */
  readonly rivals: readonly AmountClaim[]
}

/** The same for facts by their ids and for sayings, each once, in their order; ids that the record lacks are left out. */
export function evidenceOf(plant: KnownPlant, about: readonly (string | Statement)[]): Evidence[] {
  return [...new Set(about)].flatMap((one) => {
    if (typeof one !== 'string') return [evidence(plant, null, 'reported', one, [])]
    const fact = Object.hasOwn(plant.facts, one) ? plant.facts[one] : undefined
    if (fact === undefined) return []
    if (fact.of === 'date') {
      const promise = promiseOf(plant, one)
      return [evidence(plant, one, promise && gradeOf(promise), promise && (promise.event ?? promise.promise), [])]
    }
    const figure = figureOf<Claim>(plant, one, fact.claims)
    const mark = figure && (figure.claim.kind === 'report' ? 'reported' : 'announced')
    const rivals =
      figure !== null && fact.of === 'amount' && fact.series !== true ? rivalsOf(figure as AmountFigure) : []
    return [evidence(plant, one, mark, figure?.claim ?? null, rivals)]
  })
}

function evidence(
  plant: KnownPlant,
  fact: string | null,
  mark: Grade | null,
  saying: Claim | Statement | null,
  rivals: readonly AmountClaim[],
): Evidence {
  const source = saying === null ? null : sourceNumber(plant, saying.source)
  return { fact, mark: mark ?? 'none', saying, source, rivals }
}

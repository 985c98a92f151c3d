import type { SceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { type AmountFigure, rivalsOf } from '../plant/figure.ts'
import type { AmountClaim, Statement } from '../plant/plantSchema.ts'
import { sourceNumber } from '../plant/sources.ts'
import { anyFigure, factLabel, figureValue, markOf } from '../ui/claimWords.ts'
import type { MarkKind } from '../ui/StatusMark.tsx'
import { heardOn, partyName } from '../ui/sayingWords.ts'

/** What a scene rests on, in words: Direct investment, $310 million. */
export interface Evidence {
  /** The fact's id; null for a saying, which is its own. */
  readonly fact: string | null
  readonly mark: MarkKind
  readonly about: string
  readonly value: string
  /** The number of its source, from 1; null where nothing is on record. */
  readonly source: number | null
  /** Other reports, which differ. */
  readonly rivals: readonly AmountClaim[]
}

/** Facts by their ids and sayings, each once, in their order; ids that the record lacks are left out. */
export function evidenceOf(words: SceneWords, plant: KnownPlant, about: readonly (string | Statement)[]): Evidence[] {
  const { t, text } = words
  return [...new Set(about)].flatMap((one): Evidence[] => {
    if (typeof one !== 'string') {
      const [who, when] = [partyName(words, plant, one.by), heardOn(words, one) ?? text(one.occasion)]
      const source = sourceNumber(plant, one.source)
      return [{ fact: null, mark: 'reported', about: who, value: when, source, rivals: [] }]
    }
    const fact = Object.hasOwn(plant.facts, one) ? plant.facts[one] : undefined
    if (fact === undefined) return []
    const figure = anyFigure(plant, one)
    return [
      {
        fact: one,
        mark: markOf(plant, one, fact, figure),
        about: factLabel(words, fact, figure),
        value: figure === null ? t.grades.none : figureValue(words, figure),
        source: figure && sourceNumber(plant, figure.claim.source),
        rivals: fact.of === 'amount' && fact.series !== true && figure ? rivalsOf(figure as AmountFigure) : [],
      },
    ]
  })
}

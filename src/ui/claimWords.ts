import type { SceneWords } from '../i18n/sceneWords.ts'
import type { KnownPlant } from '../plant/asKnownOn.ts'
import { amountOf, type Figure, figureOf } from '../plant/figure.ts'
import { type Grade, gradeOf } from '../plant/milestones.ts'
import { checkedPeriod } from '../plant/partialDate.ts'
import type { Claim, Fact } from '../plant/plantSchema.ts'
import { promiseOf } from '../plant/promises.ts'
import type { MarkKind } from './StatusMark.tsx'

/** What a claim says, in words: an amount with its unit and scope, a date, its text, or where a place is. */
export function claimValue({ t, format, text }: SceneWords, claim: Claim): string {
  if ('value' in claim) {
    const scope = claim.scope === undefined ? '' : `, ${text(claim.scope)}`
    if (claim.period === undefined) return `${format.claim(claim)}${scope}`
    const value = format.claim(claim)
    const said =
      claim.periodBound === 'by'
        ? t.ledger.byPeriod(value, format.dateBy(claim.period))
        : t.ledger.forPeriod(value, format.date(claim.period))
    return `${said}${scope}`
  }
  if ('text' in claim) return text(claim.text)
  if ('latitude' in claim) return format.coordinates(claim)
  if (claim.date === null) return t.ledger.undated
  return format.dateOf(claim.date, claim.bound)
}

/** What a figure says; words of equal rank stand side by side, because none of them is more right. */
export function figureValue(words: SceneWords, { claim, others }: Figure): string {
  if (!('text' in claim)) return claimValue(words, claim)
  const equal = [...others, claim].filter(
    (other) => 'text' in other && (other.rank ?? 'normal') === (claim.rank ?? 'normal'),
  )
  return [...new Set(equal.map((other) => claimValue(words, other)))].join('; ')
}

/** What a fact is called, in the past tense once it is reported to have happened. */
export function factLabel({ text }: SceneWords, fact: Fact, figure: Figure | null): string {
  return text(fact.of === 'date' && figure?.claim.kind === 'report' ? fact.happened : fact.label)
}

/** The figure of a fact of any kind; of a series, the latest period on record. */
export function anyFigure(plant: KnownPlant, id: string): Figure | null {
  const fact = plant.facts[id]
  if (fact === undefined) return null
  if (fact.of === 'date') {
    const promise = promiseOf(plant, id)
    const claim = promise?.event ?? promise?.promise
    return claim ? { fact: id, claim, others: fact.claims.filter((other) => other !== claim) } : null
  }
  if (fact.of === 'amount' && fact.series === true) {
    const last = fact.claims
      .flatMap(({ period }) => period ?? [])
      .sort()
      .at(-1)
    const figure = last === undefined ? null : amountOf(plant, id, last)
    return figure && { ...figure, others: fact.claims.filter((other) => other !== figure.claim) }
  }
  return figureOf<Claim>(plant, id, fact.claims)
}

/** The mark that a fact stands under on the plant's day. */
export function markOf(plant: KnownPlant, id: string, fact: Fact, figure: Figure | null): MarkKind {
  if (figure === null) return 'none'
  if (fact.of === 'date') {
    const promise = promiseOf(plant, id)
    return promise === null ? 'none' : gradeOf(promise)
  }
  return markOfClaim(plant, figure.claim)
}

/** What was planned for a time that is over is marked so, and never as having happened. */
export function markOfClaim(plant: KnownPlant, claim: Claim): Grade {
  if (claim.kind === 'report') return 'reported'
  const isOver = 'period' in claim && claim.period !== undefined && checkedPeriod(claim.period).end < plant.day
  return isOver ? 'passed' : 'announced'
}

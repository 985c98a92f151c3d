import type { SceneWords } from '../../i18n/sceneWords.ts'
import type { MarketYear } from '../../plant/market.ts'
import type { MarketShare } from '../../plant/marketShares.ts'
import type { AmountClaim } from '../../plant/plantSchema.ts'
import type { MarkKind } from '../../ui/StatusMark.tsx'

/** An amount without its unit, which a panel's title has: over 50,000. */
export function plainAmount({ format }: SceneWords, claim: AmountClaim): string {
  return format.bounded(claim)
}

/** 29.8% of the new cars sold in 2025; in a heading, rounded: 30% of … */
export function shareText(words: SceneWords, share: MarketShare, form: 'exact' | 'rounded' = 'exact'): string {
  const { t, format, text } = words
  const { series, year, whole } = share
  const { amount } = share.share
  const name = t.market.whole(series, year)
  const scoped = whole.claim.scope === undefined ? name : `${name}, ${text(whole.claim.scope)}`
  if (amount > 1) return t.market.timesOf(format.measure(rounded(amount, 10, form)), scoped)
  return t.market.shareOf(
    percentText(words, form === 'rounded' && amount >= 0.1 ? rounded(amount, 100, form) : amount),
    scoped,
  )
}

/** A share in percent; what would be rounded away is less than a tenth. */
export function percentText({ t, format }: SceneWords, amount: number): string {
  return amount > 0 && amount < 0.0005 ? t.market.lessThan(format.percent(0.001)) : format.percent(amount)
}

/** up to 70,000 ÷ 234,900 */
export function formulaText(words: SceneWords, { part, whole }: MarketShare): string {
  return words.t.market.formula(plainAmount(words, part.claim), plainAmount(words, whole.claim))
}

/** What a claim's amount takes in or leaves out, and its bound, where a bar alone would not say so. */
export function qualification(words: SceneWords, claim: AmountClaim): string | null {
  const isBare = claim.bound === undefined && claim.to === undefined
  const parts = [isBare ? null : plainAmount(words, claim), claim.scope === undefined ? null : words.text(claim.scope)]
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? null : said.join(', ')
}

/** The mark of a year in a series. */
export function markOfYear({ state }: MarketYear): MarkKind & ('reported' | 'announced' | 'passed' | 'none') {
  return state === 'open' || state === 'running' ? 'none' : state
}

function rounded(amount: number, parts: number, form: 'exact' | 'rounded'): number {
  return form === 'exact' ? amount : Math.round(amount * parts) / parts
}

import type { SceneWords } from '../../i18n/sceneWords.ts'
import type { MarketPanel } from '../../plant/market.ts'
import type { AmountClaim } from '../../plant/plantSchema.ts'
import { numberWidth } from '../../ui/textWidth.ts'
import { qualification } from './marketWords.ts'

type NumberForm = 'exact' | 'thousands'

/** How much room a panel leaves around its bars, and how its numbers and years are written; all in pixels. */
export interface PanelSizes {
  readonly fontPx: number
  /** Above the bars: room for a number. */
  readonly abovePx: number
  readonly belowPx: number
  readonly barPx: number
  /** In full where all have room, else in thousands. */
  readonly numbers: NumberForm
  /** The years' own digits, or the last two with an apostrophe. */
  readonly years: 'full' | 'short'
  /** Every so many years one is named. */
  readonly every: number
}

const fontRem = 0.8125
const betweenEm = 0.35
/** Wide enough for most numbers to stand in their bars. */
const barShare = 0.72

/** The sizes of each panel in a box; what fits is asked of all panels, so that they are written alike. */
export function panelSizes(words: SceneWords, panels: readonly MarketPanel[], box: Box): PanelSizes {
  const fontPx = fontRem * box.remPx
  const stepPx = box.widthPx / Math.max(1, panels[0]?.years.length ?? 0)
  const fits = (text: string) => numberWidth(text, fontPx) + betweenEm * fontPx <= stepPx
  const claims = panels.flatMap(({ years }) => years.flatMap(({ figure }) => figure?.claim ?? []))
  const years = fits('2000') ? 'full' : 'short'
  const yearPx = numberWidth(years === 'full' ? '2000' : '’00', fontPx) + betweenEm * fontPx
  return {
    fontPx,
    abovePx: fontPx * 1.8,
    belowPx: fontPx * 1.9,
    barPx: Math.max(1, Math.min(stepPx * barShare, 4.5 * box.remPx)),
    numbers: claims.every((claim) => fits(overBar(words, claim, 'exact'))) ? 'exact' : 'thousands',
    years,
    every: Math.max(1, Math.ceil(yearPx / stepPx)),
  }
}

interface Box {
  readonly widthPx: number
  readonly remPx: number
}

/** The number over a bar: 234,900, or in thousands, to three digits: 235; with a star where it needs a word more. */
export function overBar(words: SceneWords, claim: AmountClaim, form: NumberForm): string {
  const { t, format } = words
  const number = form === 'exact' ? format.number(claim.value) : format.measure(claim.value / 1000)
  return qualification(words, claim) === null ? number : `${number}${t.market.noted}`
}

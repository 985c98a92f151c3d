import { usePlotArea } from 'recharts'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import type { MarketPanel } from '../../plant/market.ts'
import type { AmountClaim } from '../../plant/plantSchema.ts'
import { numberWidth } from '../../ui/textWidth.ts'
import { CeilingLine, PromiseLine } from './MeasureLines.tsx'
import { plainAmount } from './marketWords.ts'
import type { PlacedNumber } from './numberLayout.ts'
import styles from './PanelLayers.module.css'
import { type PanelBar, panelLayout } from './panelLayout.ts'
import { overBar, type PanelSizes } from './panelSizes.ts'

interface Props {
  readonly panel: MarketPanel
  readonly sizes: PanelSizes
  readonly top: number
  readonly ceiling: AmountClaim | null
  readonly promised: number | null
  readonly isLabelled: boolean
}

/** The announced output across a panel; drawn before the bars, so that they hide it. */
export function PromiseLayer({ promised, top }: Pick<Props, 'promised' | 'top'>) {
  const plot = usePlotArea()
  if (plot === undefined || promised === null) return null
  const y = plot.y + plot.height * (1 - promised / top)
  return <PromiseLine from={plot.x} to={plot.x + plot.width} y={y} />
}

/** What a panel has besides its bars: open slots, plans, the ceiling, numbers and years. */
export function PanelLayers({ panel, sizes, top, ceiling, promised, isLabelled }: Props) {
  const words = useSceneWords()
  const plot = usePlotArea()
  if (plot === undefined) return null
  const { fontPx, barPx, abovePx } = sizes
  const base = plot.y + plot.height
  const level = (amount: number) => base - (plot.height * amount) / top
  const ends = { from: plot.x, to: plot.x + plot.width }
  const title = ceiling === null ? '' : words.t.market.ceiling(plainAmount(words, ceiling))
  const { bars, numbers, titleY } = panelLayout({
    ...{ panel, level, barPx, fontPx, abovePx, promised },
    plot: { left: ends.from, right: ends.to, top: plot.y, bottom: base },
    ceiling: ceiling?.value ?? null,
    titlePx: isLabelled ? numberWidth(title, fontPx) : null,
    numberOf: ({ figure }) => {
      const text = figure === null ? null : overBar(words, figure.claim, sizes.numbers)
      return text === null ? null : { text, width: numberWidth(text, fontPx) }
    },
  })
  return (
    <g>
      {bars.map((bar) => (
        <Outline key={bar.id} bar={bar} fontPx={fontPx} />
      ))}
      <path d={`M${ends.from} ${base}H${ends.to}`} className={styles.axis} />
      {ceiling !== null && <CeilingLine {...ends} y={level(ceiling.value)} />}
      {titleY !== null && (
        <text x={ends.from} y={titleY} className={styles.title} style={{ fontSize: fontPx }}>
          {title}
        </text>
      )}
      {bars.map(({ id, left, right }, index) => (
        <g key={id} className={styles.text} style={{ fontSize: fontPx }}>
          <NumberText placed={numbers.find((number) => number.id === id)} />
          {(bars.length - 1 - index) % sizes.every === 0 && (
            <text x={(left + right) / 2} y={base + fontPx * 1.4}>
              {sizes.years === 'full' ? id : words.t.market.shortYear(id)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

function NumberText({ placed }: { placed: PlacedNumber | undefined }) {
  if (placed === undefined) return null
  const { x, baseline, isInside, text } = placed
  return (
    <text x={x} y={baseline} data-place={isInside ? 'inside' : 'over'}>
      {text}
    </text>
  )
}

/** The slot of an open year or the outline of a plan; the bars of reports are drawn by Recharts. */
function Outline({ bar: { left, right, top, bottom, state }, fontPx }: { bar: PanelBar; fontPx: number }) {
  if (state === 'open')
    return <path d={`M${left} ${top}V${bottom - fontPx * 0.36}H${right}V${top}`} className={styles.slot} />
  if (state !== 'announced' && state !== 'passed') return null
  const stroke = state === 'passed' ? `M${left} ${bottom}L${right} ${top}` : ''
  return <path d={`M${left} ${bottom}V${top}H${right}V${bottom}${stroke}`} className={styles.plan} data-grade={state} />
}

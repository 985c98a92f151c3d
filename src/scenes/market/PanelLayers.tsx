import { usePlotArea } from 'recharts'
import { useSceneWords } from '../../i18n/sceneWords.ts'
import { largestOf, type MarketPanel } from '../../plant/market.ts'
import type { AmountClaim } from '../../plant/plantSchema.ts'
import { numberWidth } from '../../ui/textWidth.ts'
import { CeilingLine, PromiseLine } from './MeasureLines.tsx'
import { plainAmount } from './marketWords.ts'
import styles from './PanelLayers.module.css'
import { overBar, type PanelSizes } from './panelSizes.ts'

interface Props {
  readonly panel: MarketPanel
  readonly sizes: PanelSizes
  readonly top: number
  readonly ceiling: AmountClaim | null
  readonly promised: number | null
  readonly isLabelled: boolean
}

/** What a panel has besides its bars: open slots, plans, the two measures, numbers and years. */
export function PanelLayers({ panel, sizes, top, ceiling, promised, isLabelled }: Props) {
  const words = useSceneWords()
  const plot = usePlotArea()
  if (plot === undefined) return null
  const { fontPx, barPx } = sizes
  const base = plot.y + plot.height
  const step = plot.width / panel.years.length
  const middle = (index: number) => plot.x + (index + 0.5) * step
  const level = (amount: number) => base - (plot.height * amount) / top
  const ends = { from: plot.x, to: plot.x + plot.width }
  const title = ceiling === null ? '' : words.t.market.ceiling(plainAmount(words, ceiling))
  const isNamed =
    isLabelled && ceiling !== null && largestOf(panel) < ceiling.value && numberWidth(title, fontPx) <= plot.width
  return (
    <g>
      {panel.years.map((one, index) => {
        const { year, state } = one
        const [from, to] = [middle(index) - barPx / 2, middle(index) + barPx / 2]
        if (state === 'open')
          return (
            <path
              key={year}
              d={`M${from} ${base - fontPx}V${base - fontPx * 0.36}H${to}V${base - fontPx}`}
              className={styles.slot}
            />
          )
        if (one.figure === null || state === 'reported') return null
        const upper = level(one.figure.claim.value)
        const stroke = state === 'passed' ? `M${from} ${base}L${to} ${upper}` : ''
        return (
          <path
            key={year}
            d={`M${from} ${base}V${upper}H${to}V${base}${stroke}`}
            className={styles.plan}
            data-grade={state}
          />
        )
      })}
      <path d={`M${ends.from} ${base}H${ends.to}`} className={styles.axis} />
      {promised !== null && <PromiseLine {...ends} y={level(promised)} />}
      {ceiling !== null && <CeilingLine {...ends} y={level(ceiling.value)} />}
      {isNamed && (
        <text
          x={ends.from}
          y={level(ceiling.value) - fontPx * 0.7}
          className={styles.title}
          style={{ fontSize: fontPx }}
        >
          {title}
        </text>
      )}
      {panel.years.map(({ year, figure }, index) => (
        <g key={year} className={styles.text} style={{ fontSize: fontPx }}>
          {sizes.numbers !== null && figure !== null && (
            <NumberOverBar
              x={middle(index)}
              y={level(figure.claim.value)}
              text={overBar(words, figure.claim, sizes.numbers)}
              fontPx={fontPx}
            />
          )}
          {(panel.years.length - 1 - index) % sizes.every === 0 && (
            <text x={middle(index)} y={base + fontPx * 1.4}>
              {sizes.years === 'full' ? year : words.t.market.shortYear(year)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** On a strip of the page's ground, so that the two measures stop before it. */
function NumberOverBar({ x, y, text, fontPx }: { x: number; y: number; text: string; fontPx: number }) {
  const width = numberWidth(text, fontPx)
  return (
    <>
      <rect x={x - width / 2} y={y - fontPx * 1.35} width={width} height={fontPx * 1.25} className={styles.ground} />
      <text x={x} y={y - fontPx * 0.4}>
        {text}
      </text>
    </>
  )
}

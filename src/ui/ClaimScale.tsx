import { useSceneWords } from '../i18n/sceneWords.ts'
import { type AmountFigure, amountIn } from '../plant/figure.ts'
import styles from './ClaimScale.module.css'
import { heardOn } from './sayingWords.ts'
import { numberWidth } from './textWidth.ts'

const width = 396
const line = 52
/** As the style sheet sets it, in units of the drawing. */
const fontSize = 13

/** All the amounts on record for a figure on one scale from zero: the chosen one solid, the others hollow, plans dashed. */
export function ClaimScale({ figure }: { figure: AmountFigure | null }) {
  const words = useSceneWords()
  const { t, format } = words
  if (figure === null) return null
  const { unit } = figure.claim
  const points = [figure.claim, ...figure.others.filter((claim) => claim.restates === undefined)].flatMap((claim) => {
    const amount = amountIn(claim, unit, [figure.claim, ...figure.others])
    return amount === null ? [] : [{ claim, amount }]
  })
  const others = points.slice(1).filter(({ amount }) => amount !== figure.claim.value)
  if (others.length === 0) return null
  const top = Math.max(...points.map(({ amount }) => amount)) * 1.06
  const x = (amount: number) => (amount / top) * width
  const step = roundStep(top)
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step)
  const labels = rowsOf(
    points.map(({ amount, claim }) => ({ id: claim.id, x: x(amount), text: format.tick(amount, unit) })),
  )
  const label = t.ledger.scale(
    format.tick(figure.claim.value, unit),
    format.list(
      others.map(
        ({ claim, amount }) =>
          `${format.tick(amount, unit)} (${heardOn(words, claim, 'shortDate') ?? t.sources.undated})`,
      ),
    ),
  )
  return (
    <svg className={styles.scale} viewBox={`0 0 ${width + 16} 84`} role="img" aria-label={label}>
      <path d={`M0 ${line}H${width}`} className={styles.line} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} ${line}v6`} className={styles.line} />
          <text x={x(tick)} y={line + 22} className={styles.tick} textAnchor={tick === 0 ? 'start' : 'middle'}>
            {format.tick(tick, unit)}
          </text>
        </g>
      ))}
      {others.map(({ claim, amount }) => (
        <path
          key={claim.id}
          d={`M${x(amount)} ${line - 8}l8 8-8 8-8-8z`}
          className={styles.other}
          data-kind={claim.kind}
        />
      ))}
      <rect x={x(figure.claim.value) - 7} y={line - 7} width="14" height="14" className={styles.chosen} />
      {labels.map(({ id, x: at, text, row }) => (
        <text
          key={id}
          x={at}
          y={line - 16 - row * 16}
          textAnchor="middle"
          className={styles.label}
          data-chosen={id === figure.claim.id}
        >
          {text}
        </text>
      ))}
    </svg>
  )
}

/** Labels in rows, so that none lies on another; equal texts at one place are written once. */
function rowsOf<L extends { x: number; text: string }>(labels: readonly L[]): (L & { row: number })[] {
  const ends: number[] = []
  const seen = new Set<string>()
  return [...labels]
    .filter(({ text }) => !seen.has(text) && seen.add(text))
    .sort((a, b) => a.x - b.x)
    .map((label) => {
      const half = numberWidth(label.text, fontSize) / 2
      const free = ends.findIndex((end) => end < label.x - half)
      const row = free === -1 ? ends.length : free
      ends[row] = label.x + half + 4
      return { ...label, row }
    })
}

function roundStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(top))
  return [0.5, 1, 2.5, 5].map((factor) => factor * power).find((step) => top / step <= 4) ?? power * 5
}

import { useWords } from '../../i18n/words.ts'
import { ChartText } from './ChartText.tsx'
import type { ChartModel } from './chartModel.ts'
import styles from './layers.module.css'

export interface Plot {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Props {
  readonly model: ChartModel
  /** The pixel at which a number of months from the start lies, along the time axis. */
  readonly place: (at: number) => number
  readonly plot: Plot
  /** Whether time runs across, as on wide screens, or down. */
  readonly direction: 'across' | 'down'
}

/** The capacity in gold from the opening on, with a line for each round number of cars and for each year. */
export function CapacityGrid({ model, place, plot, direction }: Props) {
  const { capacity, months } = model
  if (capacity === null) return null
  const from = place(capacity.from)
  const end = place(months.length)
  const years = months.flatMap(({ month }, index) =>
    month.endsWith('-01') && index > capacity.from ? [place(index)] : [],
  )
  const across = direction === 'across'
  const level = (value: number) =>
    across ? plot.y + plot.height * (1 - value / capacity.perMonth) : plot.x + (plot.width * value) / capacity.perMonth
  const values = roundValues(capacity.perMonth)
  const lines = across
    ? [
        ...values.map((value) => `M${from} ${level(value)}H${end}`),
        ...years.map((year) => `M${year} ${plot.y}v${plot.height}`),
      ]
    : values.map((value) => `M${level(value)} ${from}V${end}`)
  return (
    <>
      {across ? (
        <rect x={from} y={plot.y} width={end - from} height={plot.height} className={styles.gold} />
      ) : (
        <rect x={plot.x} y={from} width={plot.width} height={end - from} className={styles.gold} />
      )}
      <path d={lines.join('')} className={styles.grid} />
    </>
  )
}

/** A slot, open towards larger numbers, for every complete month without a figure. */
export function OpenSlots({ model, place, plot, direction }: Props) {
  const { months } = model
  const slots = months.flatMap(({ state }, index) => {
    if (state !== 'open') return []
    const [from, to] = [place(index) + 3, place(index + 1) - 3]
    const base = plot.y + plot.height - 5
    return direction === 'across' ? `M${from} ${base - 10}v10H${to}v-10` : `M${plot.x + 15} ${from}h-10V${to}h10`
  })
  return <path d={slots.join('')} className={styles.slot} />
}

/** The numbers of cars at the lines, beside where capacity begins. */
export function CapacityValues({ model, place, plot, fontPx }: Omit<Props, 'direction'> & { fontPx: number }) {
  const { format } = useWords()
  const { capacity } = model
  if (capacity === null) return null
  return roundValues(capacity.perMonth).map((value) => (
    <ChartText
      key={value}
      x={place(capacity.from) + 9}
      y={plot.y + plot.height * (1 - value / capacity.perMonth) - fontPx * 1.25}
      lines={[{ text: format.number(value) }]}
      fontPx={fontPx}
      ground="field"
    />
  ))
}

/** Round numbers below a maximum, seven at most. */
function roundValues(top: number): number[] {
  const power = 10 ** Math.floor(Math.log10(top))
  const step = [0.1, 0.2, 0.5, 1, 2].map((factor) => factor * power).find((one) => top / one <= 7) ?? power
  return Array.from({ length: Math.ceil(top / step) - 1 }, (_, index) => (index + 1) * step)
}

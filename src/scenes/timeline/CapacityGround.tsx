import { usePlotArea } from 'recharts'
import type { Format } from '../../i18n/formats/format.ts'
import { useWords } from '../../i18n/words.ts'
import { textWidth } from '../../ui/textWidth.ts'
import { ChartText } from './ChartText.tsx'
import type { ChartModel } from './chartModel.ts'
import styles from './layers.module.css'

/** The capacity in gold from the opening on, with a line for each round number of cars and for each year. */
export function CapacityGround({ model, direction }: { model: ChartModel; direction: 'across' | 'down' }) {
  const plot = usePlotArea()
  const { capacity, months, top } = model
  if (capacity === null || plot === undefined) return null
  const values = roundValues(capacity.perPeriod)
  const height = capacity.perPeriod / top
  if (direction === 'down') {
    const from = plot.y + (capacity.from * plot.height) / months.length
    const end = plot.y + plot.height
    return <rect x={plot.x} y={from} width={plot.width * height} height={end - from} className={styles.gold} />
  }
  const band = plot.width / months.length
  const from = plot.x + capacity.from * band
  const end = plot.x + plot.width
  const ceiling = plot.y + plot.height * (1 - height)
  const years = months.flatMap(({ month }, index) => (month.endsWith('-01') && index > capacity.from ? [index] : []))
  const lines = [
    ...values.map((value) => `M${from} ${plot.y + plot.height * (1 - value / top)}H${end}`),
    ...years.map((year) => `M${plot.x + year * band} ${ceiling}V${plot.y + plot.height}`),
  ]
  return (
    <>
      <rect x={from} y={ceiling} width={end - from} height={plot.height * height} className={styles.gold} />
      <path d={lines.join('')} className={styles.grid} />
    </>
  )
}

interface ValuesProps {
  readonly perPeriod: number
  readonly x: number
  /** The pixel at which a number of cars lies. */
  readonly level: (value: number) => number
  readonly fontPx: number
  /** Left where bars of several months would lie behind them. */
  readonly side?: 'left' | 'right'
}

/** How far right the numbers reach from where they begin, at most. */
export function valuesWidth(format: Format, perPeriod: number, fontPx: number): number {
  return textWidth(format.number(Math.floor(perPeriod)), fontPx)
}

/** The numbers of cars at the lines, beside where capacity begins. */
export function CapacityValues({ perPeriod, x, level, fontPx, side = 'right' }: ValuesProps) {
  const { format } = useWords()
  return roundValues(perPeriod).map((value) => (
    <ChartText
      key={value}
      x={x}
      y={level(value) - fontPx * 1.25}
      lines={[{ text: format.number(value) }]}
      fontPx={fontPx}
      ground={side === 'right' ? 'field' : 'paper'}
      anchor={side === 'right' ? 'start' : 'end'}
    />
  ))
}

/** Round numbers below a maximum, seven at most. */
function roundValues(top: number): number[] {
  const power = 10 ** Math.floor(Math.log10(top))
  const step = [0.1, 0.2, 0.5, 1, 2].map((factor) => factor * power).find((one) => top / one <= 7) ?? power
  return Array.from({ length: Math.ceil(top / step) - 1 }, (_, index) => (index + 1) * step)
}

import styles from './ChartText.module.css'
import { wrapClosely, wrapText } from './wrapText.ts'

export type Ground = 'paper' | 'field'

interface Props {
  readonly x: number
  /** Upper edge of the first line. */
  readonly y: number
  readonly lines: readonly ChartLine[]
  readonly fontPx: number
  readonly ground?: Ground | ((y: number) => Ground)
  readonly anchor?: 'start' | 'end'
}

export interface ChartLine {
  readonly text: string
  readonly strong?: boolean
}

const lineHeightEm = 1.28

/** Lines of text in a drawing, with the ground's colour behind the letters, so that no line runs through them. */
export function ChartText({ x, y, lines, fontPx, ground = 'paper', anchor = 'start' }: Props) {
  return (
    <text x={x} textAnchor={anchor} className={styles.text} style={{ fontSize: fontPx }}>
      {lines.map(({ text, strong }, index) => {
        const baseline = y + fontPx * (0.95 + index * lineHeightEm)
        return (
          <tspan
            key={baseline}
            x={x}
            y={baseline}
            data-strong={strong}
            data-ground={typeof ground === 'string' ? ground : ground(baseline)}
          >
            {text}
          </tspan>
        )
      })}
    </text>
  )
}

/** The lines of a label: its title stronger, its texts broken to a width, where it must be within words. */
export function linesOf(
  title: string,
  texts: readonly string[],
  fontPx: number,
  widthPx: number,
  words: 'whole' | 'broken' = 'whole',
): ChartLine[] {
  const wrap = words === 'whole' ? wrapText : wrapClosely
  return [
    ...(title === '' ? [] : wrap(title, fontPx, widthPx).map((text) => ({ text, strong: true }))),
    ...texts.flatMap((text) => wrap(text, fontPx, widthPx).map((line) => ({ text: line }))),
  ]
}

export function heightOf(lines: readonly ChartLine[], fontPx: number): number {
  return lines.length * fontPx * lineHeightEm
}

import type { Page } from 'playwright-core'

/** The drawing of the timeline. */
export const timelineChart = '#timeline svg.recharts-surface'

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Label {
  readonly text: string
  readonly lines: readonly Line[]
}

/** Every text in a drawing: its words, and the box of each of its lines. */
export function labelsOf(page: Page, chart = timelineChart): Promise<Label[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(`${selector} text`)].map((element) => {
        const parts = element.querySelectorAll('tspan')
        const lines = [...(parts.length === 0 ? [element] : parts)].map((line) => {
          const { left, right, top, bottom } = line.getBoundingClientRect()
          return { text: line.textContent ?? '', left, right, top, bottom }
        })
        return { text: lines.map(({ text }) => text.replace(/\s+/g, ' ')).join(' '), lines }
      }),
    chart,
  )
}

/** Pairs of labels that lie over each other; a line's box has a little air above and below its letters. */
export function overlapsOf(labels: readonly Label[]): string[] {
  const airPx = 3
  const over = (a: Line, b: Line) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > airPx
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => one.lines.some((a) => other.lines.some((b) => over(a, b))))
      .map((other) => `“${one.text}” and “${other.text}”`),
  )
}

/** Lines that reach over the edges of a box. */
export function cutLines(labels: readonly Label[], { left, top, right, bottom }: Omit<Line, 'text'>): string[] {
  return labels
    .flatMap(({ lines }) => lines)
    .filter((line) => line.left < left - 1 || line.right > right + 1 || line.top < top - 1 || line.bottom > bottom + 1)
    .map(({ text }) => text)
}

export interface Gap {
  readonly left: number
  readonly right: number
}

/** Room between the measured line, or a word at it, and a stem. */
export const clearPx = 9

/** The widest part of a line from one pixel to another that no stem crosses. */
export function constructionGap(from: number, to: number, stems: readonly number[]): Gap {
  const start = from + clearPx
  const cuts = stems.filter((stem) => stem > from && stem < to).sort((a, b) => a - b)
  return [start, ...cuts.map((cut) => cut + clearPx)]
    .map((left, index) => ({ left, right: (cuts[index] ?? to) - clearPx }))
    .filter(({ left, right }) => right > left)
    .reduce((best, gap) => (gap.right - gap.left > best.right - best.left ? gap : best), { left: start, right: start })
}

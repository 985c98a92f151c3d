/** Where the rows' words and their bars stand; as in SlipDrawing.module.css. */
export interface SlipSizes {
  readonly form: 'wide' | 'narrow'
  readonly plotPx: number
  readonly barPx: number
  /** From the foot of a row to its bar's; null where the bar stands in the row's middle. */
  readonly footPx: number | null
  readonly rowPx: number
}

/** From this many letters on, words stand before the bars. */
const wideFromRem = 40

export function slipSizes(widthPx: number, remPx: number, isOnPaper: boolean): SlipSizes {
  return widthPx >= wideFromRem * remPx
    ? {
        form: 'wide',
        plotPx: (widthPx * 8) / 14,
        barPx: 0.8 * remPx,
        footPx: null,
        rowPx: (isOnPaper ? 2.4 : 1.9) * remPx,
      }
    : { form: 'narrow', plotPx: widthPx, barPx: 0.7 * remPx, footPx: 0.45 * remPx, rowPx: 3.9 * remPx }
}

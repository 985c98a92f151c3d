import { textWidth } from '../../ui/textWidth.ts'

/** Sizes on the map, in pixels. */
export interface MapSizes {
  readonly isWide: boolean
  readonly plantPx: number
  readonly cityPx: number
  readonly namePx: number
  readonly dotPx: number
  /** Between a label and what it must not touch. */
  readonly gapPx: number
  readonly mark: { readonly width: number; readonly height: number }
}

/** Narrower than this many letters' sizes, the map sets its words smaller. */
const wideRem = 46
const gapRem = 0.16

/** Sizes for a map of a width; its letters follow the page's. The name of the plant's place is never wider than the map. */
export function mapSizes(widthPx: number, remPx: number, home = ''): MapSizes {
  const isWide = widthPx >= wideRem * remPx
  const [plant, city, name, dot, mark] = isWide ? [1.125, 0.9375, 0.875, 0.25, 1.375] : [0.9375, 0.75, 0.75, 0.19, 1]
  return {
    isWide,
    plantPx: Math.min(plant * remPx, (widthPx - city * remPx) / lineSize(home, 1, 'strong').width),
    cityPx: city * remPx,
    namePx: name * remPx,
    dotPx: dot * remPx,
    gapPx: gapRem * remPx,
    mark: { width: mark * remPx, height: mark * remPx * 0.625 },
  }
}

/** A short name has few letters for a wide one to be made up by. */
const slackEm = 0.25
/** From above the capitals to below the descenders. */
export const lineEm = 1.1

/** The size of a name in one line, reckoned and not measured. */
export function lineSize(text: string, fontPx: number, weight: 'light' | 'strong'): { width: number; height: number } {
  return { width: textWidth(text, fontPx, weight) + slackEm * fontPx, height: fontPx * lineEm }
}

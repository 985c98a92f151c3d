import type { Point } from '../../plant/conicEqualArea.ts'
import type { Claim } from '../../plant/plantSchema.ts'
import { type Box, boxAround, type Segment } from '../../ui/boxes.ts'
import { type Ground, isClear } from './labelLayout.ts'
import { lineSize } from './mapSizes.ts'

/** A country that the record names on its map. */
export interface NamedLand {
  readonly country: string
  readonly text: string
  /** Whether it is a market, planned or reported; null for a neighbour. */
  readonly market: Claim['kind'] | null
  /** Where its name may stand, in pixels, best first. */
  readonly spots: readonly Point[]
}

export interface LandName {
  readonly country: string
  readonly text: string
  readonly box: Box
}

/** Names within their countries, where there is room. */
export function landNames(lands: readonly NamedLand[], fontPx: number, ground: Ground): LandName[] {
  const names: LandName[] = []
  for (const { country, text, spots } of lands) {
    const { width, height } = lineSize(text, fontPx, 'strong')
    const taken = { ...ground, boxes: [...ground.boxes, ...names.map(({ box }) => box)] }
    const box = spots.map(({ x, y }) => boxAround(x, y, width, height)).find((one) => isClear(one, taken))
    if (box !== undefined) names.push({ country, text, box })
  }
  return names
}

/** The ground with what is placed already. */
export function around(
  ground: Ground,
  placed: readonly { readonly box: Box; readonly leader: Segment | null }[],
): Ground {
  return {
    ...ground,
    boxes: [...ground.boxes, ...placed.map(({ box }) => box)],
    lines: [...ground.lines, ...placed.flatMap(({ leader }) => leader ?? [])],
  }
}

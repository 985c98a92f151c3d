import { type Box, boxAround } from '../../ui/boxes.ts'
import { type Ground, type Label, labelLayout, type PlacedLabel } from './labelLayout.ts'
import { lineSize, type MapSizes } from './mapSizes.ts'
import type { Spot } from './mapSpots.ts'

export interface HomeLabel extends PlacedLabel {
  /** Whether lines of the map may run behind it. */
  readonly isOverLines: boolean
}

/**
 * The plant's own label, which is never left out, or another name would be read as the plant's: where nothing
 * is in its way, else beside its mark over borders, else over ways too, else over all right below its mark or above it.
 */
export function homeLabel(home: Spot, sizes: MapSizes, ground: Ground, ways: Ground['lines']): HomeLabel {
  const { plantPx, gapPx, mark } = sizes
  const label: Label = { ...home, clear: mark.width / 2 + gapPx * 1.6, ...lineSize(home.text, plantPx, 'strong') }
  const [clear] = labelLayout([label], ground)
  if (clear !== undefined) return { ...clear, isOverLines: false }
  for (const lines of [ways, []]) {
    const [beside] = labelLayout([label], { ...ground, lines })
    if (beside !== undefined && beside.leader === null) return { ...beside, isOverLines: true }
  }
  return { ...belowMark(label, sizes, ground.within), isOverLines: true }
}

function belowMark(label: Label, { mark, gapPx }: MapSizes, within: Box): PlacedLabel {
  const { x, y, width, height } = label
  const away = mark.height / 2 + gapPx + height / 2
  const middle = Math.max(within.left + width / 2, Math.min(within.right - width / 2, x))
  const isRoomBelow = y + away + height / 2 <= within.bottom
  return { ...label, box: boxAround(middle, isRoomBelow ? y + away : y - away, width, height), ...unled }
}

const unled = { anchor: 'middle', leader: null } as const

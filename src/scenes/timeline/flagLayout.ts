/** A label on a stem: where the stem stands, and how large the label is, in pixels. */
export interface FlagSize {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly height: number
}

export interface FlagPlace extends FlagSize {
  /** Upper edge of the label; the stem runs from here down to the base. */
  readonly top: number
  /** The edges of the label: to the right of its stem, or to the left where the drawing ends. */
  readonly left: number
  readonly right: number
  readonly side: 'right' | 'left'
}

/** Something else above the base line that no label may lie on. */
export interface Obstacle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly height: number
}

const gap = 10
const stepPx = 2

/**
 * Places labels above a base line at y = 0 (upwards is negative) so that no label lies on another and
 * no stem runs through a label. Later ones lie lower, earlier ones rise above them like stairs.
 */
export function flagLayout(
  flags: readonly FlagSize[],
  width: number,
  obstacles: readonly Obstacle[] = [],
): FlagPlace[] {
  const sided = flags.map((flag) => ({
    ...flag,
    side: flag.x + flag.width <= width ? ('right' as const) : ('left' as const),
  }))
  const order = [...sided].sort((a, b) => (a.side === b.side ? b.x - a.x : a.side === 'right' ? -1 : 1))
  const placed: FlagPlace[] = []
  for (const flag of order) placed.push(lowestFree(flag, placed, obstacles))
  return placed.sort((a, b) => a.x - b.x)
}

/** Labels in one column, each at its place or as soon below it as those above leave room. */
export function columnLayout<F extends { readonly y: number; readonly height: number }>(
  flags: readonly F[],
): (F & { readonly top: number })[] {
  const placed: (F & { readonly top: number })[] = []
  for (const flag of [...flags].sort((a, b) => a.y - b.y)) {
    const last = placed.at(-1)
    placed.push({ ...flag, top: last === undefined ? flag.y : Math.max(flag.y, last.top + last.height + gap) })
  }
  return placed
}

function lowestFree(
  flag: FlagSize & { side: 'right' | 'left' },
  placed: readonly FlagPlace[],
  obstacles: readonly Obstacle[],
): FlagPlace {
  const left = flag.side === 'right' ? flag.x : flag.x - flag.width
  const highest = -[...placed, ...obstacles].reduce((sum, { height }) => sum + height + gap, flag.height + gap)
  const at = (top: number): FlagPlace => ({ ...flag, top, left, right: left + flag.width })
  const isFree = (place: FlagPlace) =>
    !placed.some((other) => overlap(place, other) || crosses(place, other) || crosses(other, place)) &&
    !obstacles.some((obstacle) => overlap(place, obstacle))
  for (let top = -flag.height - gap; top > highest - stepPx; top -= stepPx) {
    if (isFree(at(top))) return at(top)
  }
  return at(highest)
}

function overlap(a: Obstacle, b: Obstacle): boolean {
  const beside = a.left >= b.right + gap || b.left >= a.right + gap
  const apart = a.top >= b.top + b.height + gap || b.top >= a.top + a.height + gap
  return !beside && !apart
}

/** Whether one's stem runs through the other's label. */
function crosses(stem: FlagPlace, label: FlagPlace): boolean {
  return stem.x > label.left - gap && stem.x < label.right + gap && label.top + label.height > stem.top
}

import { type Box, boxAround, cross, isInBox, overlap, padded, runsThrough, type Segment } from '../../ui/boxes.ts'

/** A label and the point that it names; sizes in pixels. */
export interface Label {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** How far it stays from its point. */
  readonly clear: number
}

export interface PlacedLabel extends Label {
  readonly box: Box
  readonly anchor: 'start' | 'middle' | 'end'
  /** From the point to a label that stands more than its height apart; else null. */
  readonly leader: Segment | null
}

/** What labels keep away from. */
export interface Ground {
  readonly within: Box
  /** How far, at least. */
  readonly gap: number
  readonly boxes: readonly Box[]
  readonly lines: readonly Segment[]
}

/** How many steps, of half a label's height, a label may stand away from its point. */
const rings = 18
/** Farther than this share of the height, a leader would tie together what lies far apart. */
const farthestShare = 0.5

/**
 * Places labels beside their points, or as near as there is room, so that none lies on a line, a point or
 * another label, and no leader runs through any of these but lines. Those with the fewest places choose
 * first, and after them whoever was left without. A label that has room nowhere is left out: what it names
 * must stand elsewhere too.
 */
export function labelLayout(labels: readonly Label[], ground: Ground): PlacedLabel[] {
  const isCrossed = crossedBy(ground.lines, Math.max(1, ...labels.map(({ height }) => height)))
  const farthest = (ground.within.bottom - ground.within.top) * farthestShare
  let order = labels
    .map((label) => ({
      id: label.id,
      places: placesOf(label, farthest).filter((place) => isFree(place, ground, isCrossed)),
    }))
    .sort((a, b) => a.places.length - b.places.length)
  let best: PlacedLabel[] = []
  for (let turn = 0; turn <= labels.length; turn++) {
    const placed = placedIn(
      order.map(({ places }) => places),
      ground.gap,
    )
    if (placed.length > best.length) best = placed
    const left = order.find(({ id }) => !placed.some((place) => place.id === id))
    if (left === undefined) break
    order = [left, ...order.filter((choice) => choice !== left)]
  }
  return best
}

/** Each label at its nearest place that those before leave free. */
function placedIn(choices: readonly (readonly PlacedLabel[])[], gap: number): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const places of choices) {
    const place = places.find((one) => placed.every((other) => isApart(one, other, gap)))
    if (place !== undefined) placed.push(place)
  }
  return placed
}

/** Right, left, above and below, then between these, in degrees clockwise. */
const directions = [0, 180, 270, 90, 315, 45, 225, 135, 337, 23, 203, 157, 292, 68, 248, 112].map((degrees) => {
  const angle = (degrees * Math.PI) / 180
  return { east: clean(Math.cos(angle)), south: clean(Math.sin(angle)) }
})

/** Where a label may stand, nearest first. Above and below its point it may also be shifted to the sides. */
function placesOf(label: Label, farthest: number): PlacedLabel[] {
  return Array.from({ length: rings }, (_, ring) => label.clear + ring * label.height * 0.5)
    .filter((distance, ring) => ring === 0 || distance <= farthest)
    .flatMap((distance) =>
      directions.flatMap(({ east, south }) => {
        const shifts = Math.abs(south) < 0.9 ? [Math.sign(east)] : [Math.sign(east), 0, 0.5, -0.5, 1, -1]
        return shifts.map((shift) => placeAt(label, distance, { east, south }, shift))
      }),
    )
}

/** At a distance in a direction; with a shift of 1 the label begins above or below its point, with −1 it ends there. */
function placeAt(label: Label, distance: number, towards: { east: number; south: number }, shift: number): PlacedLabel {
  const { x, y, width, height, clear } = label
  const box = boxAround(
    x + towards.east * distance + (shift * width) / 2,
    y + towards.south * distance + (Math.sign(towards.south) * height) / 2,
    width,
    height,
  )
  const end = { x2: clamped(x, box.left, box.right), y2: clamped(y, box.top, box.bottom) }
  return {
    ...label,
    box,
    anchor: shift === 1 ? 'start' : shift === -1 ? 'end' : 'middle',
    leader: distance > clear + height ? { x1: x, y1: y, ...end } : null,
  }
}

/** Whether a label would lie on nothing. */
export function isClear(
  box: Box,
  { within, gap, boxes, lines }: Ground,
  isCrossed = (wide: Box) => lines.some((line) => runsThrough(line, wide)),
): boolean {
  const wide = padded(box, gap)
  return isInBox(box, within) && !boxes.some((other) => overlap(wide, other)) && !isCrossed(wide)
}

/**
 * Tells whether any of the lines runs through a box. Each is kept in the squares of a grid that it may touch, so that
 * a box asks a few of them and not thousands.
 */
function crossedBy(lines: readonly Segment[], cellPx: number): (box: Box) => boolean {
  const cells = new Map<number, Segment[]>()
  for (const line of lines) {
    const { x1, y1, x2, y2 } = line
    const around = { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
    for (const cell of cellsOf(around, cellPx)) {
      const held = cells.get(cell)
      if (held === undefined) cells.set(cell, [line])
      else held.push(line)
    }
  }
  return (box) => cellsOf(box, cellPx).some((cell) => cells.get(cell)?.some((line) => runsThrough(line, box)))
}

function cellsOf({ left, top, right, bottom }: Box, cellPx: number): number[] {
  const cells: number[] = []
  for (let row = Math.floor(top / cellPx); row <= bottom / cellPx; row++) {
    for (let column = Math.floor(left / cellPx); column <= right / cellPx; column++) cells.push(row * 1e5 + column)
  }
  return cells
}

function isFree({ box, leader, x, y }: PlacedLabel, ground: Ground, isCrossed: (box: Box) => boolean): boolean {
  const isOthers = ({ left, top, right, bottom }: Box) => x < left || x > right || y < top || y > bottom
  const runsOn = (other: Box) => leader !== null && isOthers(other) && runsThrough(leader, other)
  return isClear(box, ground, isCrossed) && !ground.boxes.some(runsOn)
}

function isApart(a: PlacedLabel, b: PlacedLabel, gap: number): boolean {
  const [wide, other] = [padded(a.box, gap), padded(b.box, gap)]
  if (overlap(wide, b.box)) return false
  if (a.leader !== null && runsThrough(a.leader, other)) return false
  if (b.leader !== null && runsThrough(b.leader, wide)) return false
  return a.leader === null || b.leader === null || !cross(a.leader, b.leader)
}

function clamped(amount: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, amount))
}

/** Cosines of right angles are not quite 0. */
function clean(amount: number): number {
  return Math.abs(amount) < 1e-9 ? 0 : amount
}

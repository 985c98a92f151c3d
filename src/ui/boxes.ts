/** The sides of a rectangle in a drawing, in its units; down is positive. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A straight stretch of a line. */
export interface Segment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** The box of a size around its middle. */
export function boxAround(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }
}

/** The box with so much more on every side. */
export function padded({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a box lies within another, edges included. */
export function isInBox(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  )
}

/** Whether a stretch runs through a box, or lies in it. */
export function runsThrough({ x1, y1, x2, y2 }: Segment, { left, top, right, bottom }: Box): boolean {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false
  // It comes near; it runs past where all four corners lie on one side of it.
  const side = (x: number, y: number) => Math.sign(sideOf({ x1, y1, x2, y2 }, x, y))
  return Math.abs(side(left, top) + side(right, top) + side(left, bottom) + side(right, bottom)) < 4
}

/** Whether two stretches cross. */
export function cross(a: Segment, b: Segment): boolean {
  return sideOf(a, b.x1, b.y1) * sideOf(a, b.x2, b.y2) < 0 && sideOf(b, a.x1, a.y1) * sideOf(b, a.x2, a.y2) < 0
}

function sideOf({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
}

import type { Point } from '../src/plant/conicEqualArea.ts'

export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boundsOf(points: readonly Point[]): Rectangle {
  const [x, y] = [points.map((point) => point.x), points.map((point) => point.y)]
  const least = (amounts: number[]) => amounts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const most = (amounts: number[]) => amounts.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { left: least(x), top: least(y), right: most(x), bottom: most(y) }
}

/** The line without the points that lie closer than a distance to what is left (Douglas and Peucker); its ends stay. */
export function simplified(line: readonly Point[], distance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined || line.length < 3) return [...line]
  let [farthest, index] = [distance, 0]
  for (let at = 1; at < line.length - 1; at++) {
    const off = distanceTo(line[at] as Point, first, last)
    if (off > farthest) [farthest, index] = [off, at]
  }
  if (index === 0) return [first, last]
  return [...simplified(line.slice(0, index + 1), distance).slice(0, -1), ...simplified(line.slice(index), distance)]
}

/** The pieces of a line that may show in a rectangle. */
export function piecesIn(line: readonly Point[], rectangle: Rectangle): Point[][] {
  const pieces: Point[][] = []
  let piece: Point[] = []
  for (const [index, to] of line.entries()) {
    const from = line[index - 1]
    if (from === undefined) continue
    if (touches(from, to, rectangle)) {
      if (piece.length === 0) {
        piece = [from]
        pieces.push(piece)
      }
      piece.push(to)
    } else piece = []
  }
  return pieces
}

/** The part of a ring within a rectangle (Sutherland and Hodgman); its first point is not repeated. */
export function ringIn(ring: readonly Point[], { left, top, right, bottom }: Rectangle): Point[] {
  const sides: readonly ((point: Point) => number)[] = [
    ({ x }) => x - left,
    ({ x }) => right - x,
    ({ y }) => y - top,
    ({ y }) => bottom - y,
  ]
  return sides.reduce<Point[]>((points, inside) => clipped(points, inside), [...ring])
}

/**
 * Points within rings where a name has room, best first: a name is about three times as wide as high, so
 * room to the sides counts a third.
 */
export function roomyPoints(rings: readonly (readonly Point[])[], step: number, most: number): Point[] {
  const points = rings.flat()
  if (points.length === 0) return []
  const { left, top, right, bottom } = boundsOf(points)
  const found: { point: Point; room: number }[] = []
  for (let y = top + step / 2; y < bottom; y += step) {
    for (let x = left + step / 2; x < right; x += step) {
      const point = { x, y }
      if (isInside(point, rings)) found.push({ point, room: roomAt(point, rings) })
    }
  }
  const chosen: Point[] = []
  for (const { point } of found.sort((a, b) => b.room - a.room)) {
    if (chosen.length === most) break
    if (chosen.every((other) => Math.hypot(other.x - point.x, other.y - point.y) > step * 3)) chosen.push(point)
  }
  return chosen
}

function clipped(ring: readonly Point[], inside: (point: Point) => number): Point[] {
  return ring.flatMap((to, index) => {
    const from = ring.at(index - 1) as Point
    const [a, b] = [inside(from), inside(to)]
    const share = a / (a - b)
    const cut = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
    if (b >= 0) return a >= 0 ? [to] : [cut, to]
    return a >= 0 ? [cut] : []
  })
}

function touches(from: Point, to: Point, { left, top, right, bottom }: Rectangle): boolean {
  const [west, east] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
  const [high, low] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
  return west <= right && east >= left && high <= bottom && low >= top
}

function isInside({ x, y }: Point, rings: readonly (readonly Point[])[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (const [index, b] of ring.entries()) {
      const a = ring.at(index - 1) as Point
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
    }
  }
  return inside
}

function roomAt({ x, y }: Point, rings: readonly (readonly Point[])[]): number {
  const flat = ({ x: east, y: south }: Point) => ({ x: (east - x) / 3, y: south - y })
  const distances = rings.flatMap((ring) =>
    ring.map((to, index) => distanceTo({ x: 0, y: 0 }, flat(ring.at(index - 1) as Point), flat(to))),
  )
  return distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
}

/** The distance of a point from a stretch between two others. */
function distanceTo({ x, y }: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const along = length === 0 ? 0 : ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(x - a.x - share * (b.x - a.x), y - a.y - share * (b.y - a.y))
}

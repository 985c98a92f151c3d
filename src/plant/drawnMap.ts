import { type Cone, conicEqualArea, type Place, type Point } from './conicEqualArea.ts'

/** The part of the projected world that a map shows. */
export interface MapFrame {
  readonly cone: Cone
  /** The upper left corner, in projected kilometres. */
  readonly leftKm: number
  readonly topKm: number
  readonly kmPerUnit: number
  /** In units, as are all lines of the map. */
  readonly width: number
  readonly height: number
}

/** A line's first point, then the step to each next one: x, y, dx, dy, dx, dy, … */
export type StepLine = readonly number[]

export interface DrawnLand {
  readonly outline: readonly StepLine[]
  /** Where its name may stand, best first. */
  readonly spots: readonly (readonly [number, number])[]
}

/** The map as the build draws it; what stands on it is the record's and is placed when it is shown. */
export interface DrawnMap {
  readonly frame: MapFrame
  /** The plant's country. */
  readonly country: string
  readonly home: readonly StepLine[]
  /** The other countries that the record names, those announced as markets with their outline. */
  readonly lands: Readonly<Record<string, DrawnLand>>
  /** All other borders and coasts. */
  readonly borders: readonly StepLine[]
}

/** Where a place lies on the map, in units. */
export function onMap({ cone, leftKm, topKm, kmPerUnit }: MapFrame, place: Place): Point {
  const { x, y } = conicEqualArea(cone, place)
  return { x: (x - leftKm) / kmPerUnit, y: (y - topKm) / kmPerUnit }
}

export function isWithin({ width, height }: MapFrame, { x, y }: Point): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

/** The points of a line, from its steps. */
export function pointsOf(line: StepLine): Point[] {
  const points: Point[] = []
  let [x, y] = [0, 0]
  for (let index = 0; index + 1 < line.length; index += 2) {
    x += line[index] ?? 0
    y += line[index + 1] ?? 0
    points.push({ x, y })
  }
  return points
}

/** The steps of a line, its points rounded to whole units; points that fall on the one before are left out. */
export function stepsOf(points: readonly Point[]): number[] {
  const steps: number[] = []
  let last: Point = { x: 0, y: 0 }
  for (const point of points) {
    const [x, y] = [Math.round(point.x), Math.round(point.y)]
    if (steps.length > 0 && x === last.x && y === last.y) continue
    steps.push(x - last.x, y - last.y)
    last = { x, y }
  }
  return steps
}

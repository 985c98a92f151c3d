import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { Place, Point } from '../../plant/conicEqualArea.ts'
import { distancesOf } from '../../plant/distances.ts'
import { type DrawnMap, isWithin, onMap, pointsOf } from '../../plant/drawnMap.ts'
import { greatCircleLine } from '../../plant/greatCircle.ts'
import type { Text } from '../../plant/languages.ts'
import { placeOf } from '../../plant/placeOf.ts'
import type { Segment } from '../../ui/boxes.ts'

/** A place on the map, in pixels. */
export interface Spot extends Point {
  readonly id: string
  readonly text: string
}

export interface City extends Spot {
  /** The shortest way there from the plant, which a flat map draws as a curve. */
  readonly way: readonly Point[]
}

/** The map, how many pixels its unit is, and the reader's language. */
export interface Sheet {
  readonly map: DrawnMap
  readonly scale: number
  readonly text: (text: Text) => string
}

const wayStops = 12

/** The place that stands for the plant; null where it is not on record or lies beyond the map. */
export function homeSpot({ map, scale, text }: Sheet, plant: KnownPlant): Spot | null {
  const id = plant.map?.city ?? ''
  const [figure, label] = [placeOf(plant, id), plant.facts[id]?.label]
  if (figure === null || label === undefined || !isShown(map, figure.claim)) return null
  return { id, text: text(label), ...inPixels(map, figure.claim, scale) }
}

/** The cities on the map, nearest first. */
export function citySpots({ map, scale, text }: Sheet, plant: KnownPlant): City[] {
  return distancesOf(plant)
    .filter(({ to }) => isShown(map, to.claim))
    .map(({ fact, name, from, to }) => ({
      ...{ id: fact, text: text(name), ...inPixels(map, to.claim, scale) },
      way: greatCircleLine(from.claim, to.claim, wayStops).map((place) => inPixels(map, place, scale)),
    }))
}

/** The first of the countries that a spot lies in, by their outlines on the map. */
export function landAround({ map, scale }: Sheet, spot: Point, countries: readonly string[]): string | null {
  const [x, y] = [spot.x / scale, spot.y / scale]
  const crossings = (country: string) =>
    (map.lands[country]?.outline ?? []).flatMap((line) => {
      const ring = pointsOf(line)
      return ring.filter((b, index) => {
        const a = ring.at(index - 1) as Point
        return a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x
      })
    }).length
  return countries.find((country) => crossings(country) % 2 === 1) ?? null
}

/** Every border on the map, in stretches. */
export function borderSegments({ map, scale }: Sheet): Segment[] {
  const rings = [...map.home, ...Object.values(map.lands).flatMap(({ outline }) => outline)].map(pointsOf)
  const lines = [...rings.map((ring) => [...ring, ...ring.slice(0, 1)]), ...map.borders.map(pointsOf)]
  return lines.flatMap((line) => segmentsOf(line.map(({ x, y }) => ({ x: x * scale, y: y * scale }))))
}

export function segmentsOf(line: readonly Point[]): Segment[] {
  return line.slice(1).map((to, index) => {
    const from = line[index] as Point
    return { x1: from.x, y1: from.y, x2: to.x, y2: to.y }
  })
}

function isShown(map: DrawnMap, place: Place): boolean {
  return isWithin(map.frame, onMap(map.frame, place))
}

function inPixels(map: DrawnMap, place: Place, scale: number): Point {
  const { x, y } = onMap(map.frame, place)
  return { x: x * scale, y: y * scale }
}

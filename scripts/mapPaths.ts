import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { coneFor, conicEqualArea, type Point } from '../src/plant/conicEqualArea.ts'
import { type DrawnLand, type DrawnMap, type MapFrame, onMap, stepsOf } from '../src/plant/drawnMap.ts'
import type { Plant } from '../src/plant/plantSchema.ts'
import { type Atlas, bordersWithout, naturalEarth, placesOf, redrawn, ringsOf } from './atlas.ts'
import { boundsOf, piecesIn, type Rectangle, ringIn, roomyPoints, simplified } from './mapGeometry.ts'

/** Of the drawing, in units: on a wide desk about half a pixel each. */
const widthUnits = 2000
const marginShare = 0.035
/** What lies closer than this to the line that is drawn is left out. */
const coarseUnits = 1.5
/** Lines run on so far beyond the frame, so that no end of one shows. */
const beyondUnits = 12
const spotsForName = 14

/** Draws the record's map at build and hands it to the page; null where the record asks for none. */
export function mapPaths(): Plugin {
  return {
    name: 'map-paths',
    config: ({ root = process.cwd() }) => {
      const plant = JSON.parse(readFileSync(join(root, 'public/data/plant.json'), 'utf8')) as Plant
      return { define: { __DRAWN_MAP__: JSON.stringify(drawnMap(plant, naturalEarth())) } }
    },
  }
}

/** The map of a record; null where it asks for none, or for a country that the atlas does not have. */
export function drawnMap(plant: Plant, atlas: Atlas): DrawnMap | null {
  const { map } = plant
  if (map === undefined || placesOf(atlas, map.country).length === 0) return null
  const frame = frameFor(plant, map, atlas)
  const drawn = redrawn(atlas, (line) => {
    const points = line.map((place) => onMap(frame, place))
    // Far away, a line need only keep its ends; most of the world is.
    const isNear = piecesIn(points, edgesOf(frame, beyondUnits)).length > 0
    return simplified(points, isNear ? coarseUnits : Number.POSITIVE_INFINITY)
  })
  return {
    frame,
    country: map.country,
    home: outlineOf(drawn, map.country, frame),
    lands: Object.fromEntries(map.lands.map((land) => [land.country, landOf(drawn, land, frame)])),
    borders: bordersWithout(drawn, map.country)
      .flatMap((line) => piecesIn(line, edgesOf(frame, beyondUnits)))
      .map(stepsOf)
      .filter((line) => line.length > 4),
  }
}

type RecordMap = NonNullable<Plant['map']>

/** Holds the plant's country, the cities, and each market that is not larger than the country: else that would be small. */
function frameFor(plant: Plant, map: RecordMap, atlas: Atlas): MapFrame {
  const home = placesOf(atlas, map.country)
  const cone = coneFor(home)
  const projected = (places: typeof home) => places.map((place) => conicEqualArea(cone, place))
  const cities = [map.city, ...map.cities].flatMap((id) => {
    const fact = plant.facts[id]
    return fact?.of === 'place' ? fact.claims : []
  })
  const markets = map.lands
    .filter(({ market }) => market !== undefined)
    .map(({ country }) => projected(placesOf(atlas, country)))
    .filter((points) => areaOf(points) <= areaOf(projected(home)))
  const { left, top, right, bottom } = boundsOf([...projected([...home, ...cities]), ...markets.flat()])
  const marginKm = (right - left) * marginShare
  const kmPerUnit = (right - left + 2 * marginKm) / widthUnits
  const height = Math.ceil((bottom - top + 2 * marginKm) / kmPerUnit)
  return { cone, leftKm: left - marginKm, topKm: top - marginKm, kmPerUnit, width: widthUnits, height }
}

function landOf(drawn: Atlas, { country, market }: RecordMap['lands'][number], frame: MapFrame): DrawnLand {
  const shown = ringsOf(drawn, country).map((ring) => ringIn(ring, edgesOf(frame, 0)))
  const spots = roomyPoints(
    shown.filter((ring) => ring.length > 2),
    widthUnits / 80,
    spotsForName,
  )
  return {
    outline: market === undefined ? [] : outlineOf(drawn, country, frame),
    spots: spots.map(({ x, y }) => [Math.round(x), Math.round(y)]),
  }
}

function outlineOf(drawn: Atlas, country: string, frame: MapFrame): number[][] {
  return ringsOf(drawn, country)
    .map((ring) => stepsOf(ringIn(ring, edgesOf(frame, beyondUnits))))
    .filter((line) => line.length > 6)
}

function edgesOf({ width, height }: MapFrame, beyond: number): Rectangle {
  return { left: -beyond, top: -beyond, right: width + beyond, bottom: height + beyond }
}

function areaOf(points: readonly Point[]): number {
  const { left, top, right, bottom } = boundsOf(points)
  return points.length === 0 ? 0 : (right - left) * (bottom - top)
}

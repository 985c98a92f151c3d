import { createRequire } from 'node:module'
import { feature, mesh } from 'topojson-client'
import type { Place, Point } from '../src/plant/conicEqualArea.ts'

const require = createRequire(import.meta.url)

type Topology = Parameters<typeof mesh>[0]
type Geometry = Parameters<NonNullable<Parameters<typeof mesh>[2]>>[0]

/** Countries that share their borders' lines: in degrees, or redrawn in a map's units. */
export interface Atlas extends Topology {
  readonly objects: { countries: { type: 'GeometryCollection'; geometries: Geometry[] } }
}

/** Natural Earth's countries at 1:50 million, which are in the public domain. */
export function naturalEarth(): Atlas {
  return require('world-atlas/countries-50m.json') as Atlas
}

/** The atlas with each line redrawn once, whoever shares it, so that neighbours still meet. */
export function redrawn(atlas: Atlas, redraw: (line: readonly Place[]) => readonly Point[]): Atlas {
  const { transform: _, ...rest } = atlas
  return { ...rest, arcs: linesOf(atlas).map((line) => redraw(line).map(({ x, y }) => [x, y])) }
}

/** The rings of a country by its ISO number; none where the atlas does not have it. */
export function ringsOf(atlas: Atlas, country: string): Point[][] {
  const found = atlas.objects.countries.geometries.find(({ id }) => id === country)
  if (found === undefined) return []
  const land = feature(atlas, found)
  const geometry = land.type === 'Feature' ? land.geometry : null
  const polygons =
    geometry?.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : []
  return polygons.flat().map((ring) => ring.map(pointOf))
}

/** The same in degrees, of an atlas that was not redrawn. */
export function placesOf(atlas: Atlas, country: string): Place[] {
  return ringsOf(atlas, country)
    .flat()
    .map(({ x, y }) => ({ latitude: y, longitude: x }))
}

/** All borders and coasts that are not a country's own, each once. */
export function bordersWithout(atlas: Atlas, country: string): Point[][] {
  const isOthers = (a: Geometry, b: Geometry) => a.id !== country && b.id !== country
  return mesh(atlas, atlas.objects.countries, isOthers).coordinates.map((line) => line.map(pointOf))
}

/** The atlas holds its lines as steps on a grid. */
function linesOf({ arcs, transform }: Atlas): Place[][] {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] }
  return arcs.map((arc) => {
    let [east, north] = [0, 0]
    return arc.map(([x = 0, y = 0]) => {
      east = transform ? east + x : x
      north = transform ? north + y : y
      return { longitude: east * scale[0] + translate[0], latitude: north * scale[1] + translate[1] }
    })
  })
}

function pointOf([x = 0, y = 0]: readonly number[]): Point {
  return { x, y }
}

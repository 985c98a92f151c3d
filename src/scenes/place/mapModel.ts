import type { KnownPlant } from '../../plant/asKnownOn.ts'
import type { DrawnMap } from '../../plant/drawnMap.ts'
import { marketKind } from '../../plant/exportMarkets.ts'
import type { Text } from '../../plant/languages.ts'
import { boxAround, overlap, padded } from '../../ui/boxes.ts'
import { homeLabel } from './homeLabel.ts'
import { type Ground, labelLayout, type PlacedLabel } from './labelLayout.ts'
import { around, type LandName, landNames, type NamedLand } from './landNames.ts'
import { lineSize, type MapSizes, mapSizes } from './mapSizes.ts'
import {
  borderSegments,
  type City,
  citySpots,
  homeSpot,
  landAround,
  type Sheet,
  type Spot,
  segmentsOf,
} from './mapSpots.ts'
import { type ScaleBar, scaleBar } from './scaleBar.ts'

/** What the map shows, in pixels. */
export interface MapModel {
  readonly width: number
  readonly height: number
  /** Pixels a unit of the drawn map. */
  readonly scale: number
  readonly sizes: MapSizes
  readonly lands: readonly NamedLand[]
  readonly home: Spot | null
  readonly cities: readonly City[]
  readonly labels: readonly MapLabel[]
  readonly names: readonly LandName[]
  /** Null where the map has no room for one. */
  readonly scaleBar: ScaleBar | null
}

export interface MapLabel extends PlacedLabel {
  readonly text: string
  /** A market that is too small for its own name has it under its city's. */
  readonly land: string | null
  /** Whether lines of the map may run behind it. */
  readonly isOverLines: boolean
}

/** Lays out what the record says over the drawn map at a width; what lies beyond its frame is left out. */
export function mapModel(
  map: DrawnMap,
  plant: KnownPlant,
  text: (text: Text) => string,
  { widthPx, remPx }: { readonly widthPx: number; readonly remPx: number },
): MapModel {
  const scale = widthPx / map.frame.width
  const height = Math.round(map.frame.height * scale)
  const sheet: Sheet = { map, scale, text }
  const home = homeSpot(sheet, plant)
  const sizes = mapSizes(widthPx, remPx, home?.text)
  const cities = citySpots(sheet, plant)
  const lands = namedLands(sheet, plant)
  const mark = home === null ? [] : [boxAround(home.x, home.y, sizes.mark.width, sizes.mark.height)]
  const dotOf = ({ x, y }: City) => boxAround(x, y, sizes.dotPx * 2, sizes.dotPx * 2)
  const ways = cities.flatMap(({ way }) => segmentsOf(way))
  const bare: Ground = {
    within: padded({ left: 0, top: 0, right: widthPx, bottom: height }, -sizes.cityPx * 0.25),
    gap: sizes.gapPx,
    boxes: [...cities.map(dotOf), ...mark],
    lines: [...borderSegments(sheet), ...ways],
  }
  const first = home === null ? [] : [homeLabel(home, sizes, bare, ways)]
  // Other names keep farther from the mark, or they would be read as its own.
  const named: Ground = around(
    { ...bare, boxes: [...bare.boxes, ...mark.map((box) => padded(box, sizes.cityPx))] },
    first,
  )
  const bar = scaleBar(named, scale / map.frame.kmPerUnit, sizes.namePx)
  const ground = bar === null ? named : { ...named, boxes: [...named.boxes, bar.box] }
  const small = sizes.isWide ? marketsWithoutRoom(lands, sizes.namePx, ground) : []
  const isSeen = (city: City) => ![...mark, ...first.map(({ box }) => box)].some((box) => overlap(box, dotOf(city)))
  const wanted = cities.filter(isSeen).map((city) => {
    const country = landAround(
      sheet,
      city,
      small.map((land) => land.country),
    )
    return cityLabel(city, small.find((land) => land.country === country)?.text ?? null, sizes)
  })
  const others = labelLayout(wanted, ground)
  return {
    ...{ width: widthPx, height, scale, sizes, home, cities, lands, scaleBar: bar },
    labels: [
      ...first.map((label) => ({ ...label, text: home?.text ?? '', land: null })),
      ...others.map((label) => {
        const { text = '', land = null } = wanted.find(({ id }) => id === label.id) ?? {}
        return { ...label, text, land, isOverLines: false }
      }),
    ],
    names: landNames(
      lands.filter(({ text: name }) => !wanted.some(({ land }) => land === name)),
      sizes.namePx,
      around(ground, others),
    ),
  }
}

function cityLabel(city: City, land: string | null, { cityPx, namePx, dotPx, gapPx }: MapSizes) {
  const [own, below] = [lineSize(city.text, cityPx, 'light'), lineSize(land ?? '', namePx, 'strong')]
  const height = land === null ? own.height : own.height + below.height
  return { ...city, land, clear: dotPx + gapPx * 1.6, width: Math.max(own.width, below.width), height }
}

function marketsWithoutRoom(lands: readonly NamedLand[], fontPx: number, ground: Ground): NamedLand[] {
  return lands.filter((land) => land.market !== null && landNames([land], fontPx, ground).length === 0)
}

/** The countries that the record names and the build drew. */
function namedLands({ map, scale, text }: Sheet, plant: KnownPlant): NamedLand[] {
  return (plant.map?.lands ?? []).flatMap(({ country, name, market }) => {
    const drawn = Object.hasOwn(map.lands, country) ? map.lands[country] : undefined
    if (drawn === undefined) return []
    const spots = drawn.spots.map(([x, y]) => ({ x: x * scale, y: y * scale }))
    return [{ country, text: text(name), market: marketKind(plant, market), spots }]
  })
}

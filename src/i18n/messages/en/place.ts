import type { Widened } from '../widened.ts'

/** The words of the scene `place`. */
export const place = {
  finding: (from: string | null, reported: readonly string[], announced: readonly string[], noShipment: boolean) => {
    if (reported.length + announced.length === 0) return 'No export market of the plant is on record'
    const parts = [
      ...(reported.length > 0 ? [`reported ${to(reported)}`] : []),
      ...(announced.length > 0 ? [`announced ${to(announced)}`] : []),
    ]
    const exports = `Exports from ${from ?? 'the plant'} are ${parts.join('; they are ')}`
    return noShipment ? `${exports}. No shipment is on record.` : exports
  },
  drawing: (from: string | null, cities: string | null) =>
    `Map of the country of the plant and its neighbours${from === null ? '' : `, with ${from} marked`}${cities === null ? '' : ` and straight lines to ${cities}`}. The table below holds the distances.`,
  legendName: 'What the map shows',
  legend: {
    home: (city: string) => `The plant, at the coordinates of ${city}; the mark is not to scale`,
    way: 'Straight line, a great circle',
    plan: (lands: string) => `Announced as a market: ${lands}`,
    report: (lands: string) => `Reported as a market: ${lands}`,
  },
  borders: 'Borders as Natural Earth draws them, 1:50m, public domain.',
  coordinates: (publishers: readonly string[]) => `City coordinates: ${publishers.join('; ')}.`,
  projection: (south: string, north: string) =>
    `Conic equal-area projection, true to scale along ${south}° and ${north}° of latitude.`,
  scaleKm: (km: string) => `${km}\u00a0km`,
  distances: (from: string) => `Straight-line distances from ${from}`,
  km: (km: string) => `${km}\u00a0km`,
  sourcesGive: (amounts: string, count: number) => `${count === 1 ? 'A source gives' : 'Sources give'} ${amounts}`,
  formula: (radius: string) =>
    `Each is the great circle between the two cities’ coordinates, on a sphere with the Earth’s mean radius of ${radius}\u00a0km. The coordinates are approximate, and so are the distances.`,
  noDistances: 'The distances cannot be derived: the coordinates are not on record for this day.',
  markets: 'Export markets',
  announcedBy: (who: string, date: string | null) => `announced, according to ${who}, ${date ?? 'undated'}`,
  reportedBy: (who: string, date: string | null) => `reported, according to ${who}, ${date ?? 'undated'}`,
  noMarkets: 'No export market is on record.',
  others: 'Also on record',
  table: 'The places of the map, with their coordinates',
  columns: { city: 'City', coordinates: 'Coordinates', distance: 'Distance', source: 'Source' },
  standsForPlant: 'stands for the plant',
}

export type PlaceMessages = Widened<typeof place>

/** Lists of the record's own words, each with its own "and". */
function to(markets: readonly string[]): string {
  return markets.map((market) => `to ${market}`).join(', and ')
}

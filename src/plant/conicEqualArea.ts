/** Degrees north and east. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a cone touches the globe, in degrees: along two parallels it is true to scale. */
export interface Cone {
  readonly south: number
  readonly north: number
  readonly meridian: number
}

/** The mean radius of the Earth (IUGG). */
export const earthRadiusKm = 6371.0088

/**
 * Albers' projection on a sphere, in kilometres: x to the east of the cone's meridian, y to the south of
 * the parallel halfway. Areas are true everywhere; the two parallels may not lie opposite each other.
 */
export function conicEqualArea({ south, north, meridian }: Cone, { latitude, longitude }: Place): Point {
  const n = (sine(south) + sine(north)) / 2
  const radius = (degrees: number) =>
    (earthRadiusKm * Math.sqrt(cosine(south) ** 2 + 2 * n * (sine(south) - sine(degrees)))) / n
  const angle = n * radians(fromMeridian(longitude - meridian))
  return {
    x: radius(latitude) * Math.sin(angle),
    y: radius(latitude) * Math.cos(angle) - radius((south + north) / 2),
  }
}

/**
 * The cone for a country: its parallels a sixth of the height from the edges, where the scale errs least;
 * in whole degrees.
 */
export function coneFor(places: readonly Place[]): Cone {
  const [low, high] = rangeOf(places.map(({ latitude }) => latitude))
  const [west, east] = rangeOf(places.map(({ longitude }) => longitude))
  const south = Math.round(low + (high - low) / 6)
  const north = Math.round(high - (high - low) / 6)
  // On both sides of the equator alike, the cone would be a cylinder.
  return { south, north: north === -south ? north + 1 : north, meridian: Math.round((west + east) / 2) }
}

function rangeOf(amounts: readonly number[]): [number, number] {
  return amounts.reduce<[number, number]>(
    ([low, high], amount) => [Math.min(low, amount), Math.max(high, amount)],
    [Infinity, -Infinity],
  )
}

function fromMeridian(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360)
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function sine(degrees: number): number {
  return Math.sin(radians(degrees))
}

function cosine(degrees: number): number {
  return Math.cos(radians(degrees))
}

import { earthRadiusKm, type Place } from './conicEqualArea.ts'

/** The shortest way between two places on a sphere, in kilometres. */
export function greatCircleKm(from: Place, to: Place): number {
  return earthRadiusKm * angleBetween(vectorOf(from), vectorOf(to))
}

/** Places along the shortest way, both ends included, in equal steps. */
export function greatCircleLine(from: Place, to: Place, steps: number): Place[] {
  const [a, b] = [vectorOf(from), vectorOf(to)]
  const angle = angleBetween(a, b)
  if (angle < 1e-9) return [from, to]
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [near, far] = [Math.sin((1 - step / steps) * angle), Math.sin((step / steps) * angle)]
    return placeOfVector([near * a[0] + far * b[0], near * a[1] + far * b[1], near * a[2] + far * b[2]])
  })
}

type Vector = readonly [number, number, number]

function vectorOf({ latitude, longitude }: Place): Vector {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180]
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)]
}

function placeOfVector([x, y, z]: Vector): Place {
  return { latitude: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI, longitude: (Math.atan2(y, x) * 180) / Math.PI }
}

/** By cross and dot product, which is exact for near places and for those on opposite sides, where the cosine alone is not. */
function angleBetween(a: Vector, b: Vector): number {
  const cross = Math.hypot(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
  return Math.atan2(cross, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])
}

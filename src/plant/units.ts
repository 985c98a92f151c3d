/** What the record's amounts are counted in. */
export const units = [
  'USD',
  'KZT',
  'EUR',
  'm2',
  'ha',
  'acre',
  'sqft',
  'm',
  'mm',
  'km',
  'robot',
  'vehicle',
  'motor-vehicle',
  'vehicle/year',
  'vehicle/month',
  'job',
  'person',
  'company',
  'percent',
  'year',
  'month',
] as const

export type Unit = (typeof units)[number]

/** How many of its base a unit is. */
const measures: Partial<Record<Unit, { readonly base: Unit; readonly size: number }>> = {
  m2: { base: 'm2', size: 1 },
  ha: { base: 'm2', size: 10_000 },
  // The international acre and foot.
  acre: { base: 'm2', size: 4046.8564224 },
  sqft: { base: 'm2', size: 0.09290304 },
  mm: { base: 'mm', size: 1 },
  m: { base: 'mm', size: 1_000 },
  km: { base: 'mm', size: 1_000_000 },
}

/** An amount in another unit, where the conversion is exact (hectares to m²); null where it would need a rate. */
export function converted(value: number, from: Unit, to: Unit): number | null {
  if (from === to) return value
  const [one, other] = [measures[from], measures[to]]
  return one && other && one.base === other.base ? (value * one.size) / other.size : null
}

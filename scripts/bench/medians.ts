/** What was measured in each load by name; null is "not seen". */
export type Sample = Readonly<Record<string, number | null>>

export interface Measured {
  readonly median: number | null
  readonly samples: readonly (number | null)[]
}

export type Measures = Readonly<Record<string, Measured>>

/** The middle one, or the mean of the two in the middle; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** The median of each thing that was measured, with all its samples. */
export function mediansOf(samples: readonly Sample[]): Measures {
  const names = [...new Set(samples.flatMap((sample) => Object.keys(sample)))]
  return Object.fromEntries(
    names.map((name) => {
      const all = samples.map((sample) => sample[name] ?? null)
      return [name, { median: median(all.filter((one) => one !== null)), samples: all }]
    }),
  )
}

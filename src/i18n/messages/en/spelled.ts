const spelledNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Counts up to ten in words, as running text has them. */
export function spelled(count: number): string {
  return spelledNumbers[count] ?? String(count)
}

export function counted(count: number, one: string, many: string): string {
  return `${spelled(count)} ${count === 1 ? one : many}`
}

/** The known name nearest to a mistyped one, as `; did you mean "x"?`; empty where none is near. */
export function suggestion(wrong: string, known: Iterable<string>): string {
  let best: { name: string; steps: number } | null = null
  for (const name of known) {
    const steps = editSteps(wrong, name)
    if (best === null || steps < best.steps) best = { name, steps }
  }
  const near = best !== null && best.steps <= Math.max(2, Math.floor(wrong.length / 3))
  return near ? `; did you mean "${best?.name}"?` : ''
}

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours. */
function editSteps(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let steps = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        steps = Math.min(steps, (before[j - 2] ?? 0) + 1)
      }
      next.push(steps)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

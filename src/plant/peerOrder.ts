import type { PeerRow } from './peerRows.ts'

export type PeerOrder = 'value' | 'capacity' | 'opening' | 'name'

type Comparison = (a: PeerRow, b: PeerRow) => number

/**
 * Rows in an order: the largest or the earliest first, what has no such figure last, and otherwise as they
 * were. By value, a figure that is unlike the others comes after those that are alike.
 */
export function inPeerOrder(rows: readonly PeerRow[], order: PeerOrder, byName: Comparison): PeerRow[] {
  const comparisons: Readonly<Record<PeerOrder, Comparison>> = {
    value: (a, b) =>
      descending(a.unlike === null ? a.amount : null, b.unlike === null ? b.amount : null) ||
      descending(a.amount, b.amount),
    capacity: (a, b) => descending(a.compared.capacity, b.compared.capacity),
    opening: (a, b) => ascending(a.compared.opening, b.compared.opening),
    name: byName,
  }
  return [...rows].sort(comparisons[order])
}

function descending(a: number | null, b: number | null): number {
  if (a === null || b === null) return nullsLast(a, b)
  return b - a
}

function ascending(a: string | null, b: string | null): number {
  if (a === null || b === null) return nullsLast(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}

function nullsLast(a: unknown, b: unknown): number {
  return Number(a === null) - Number(b === null)
}

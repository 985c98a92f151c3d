import type { PeerRow } from './peerRows.ts'

/** How this plant stands among the others by a measure. */
export interface PeerFinding {
  /** This plant's row; null where it is not among the rows. */
  readonly self: PeerRow | null
  /** How many others have a figure that is reported and like the others: the ones it is compared with. */
  readonly compared: number
  /** Of these, those with a smaller figure than this plant's, with the same, and with a larger one. */
  readonly smaller: number
  readonly same: number
  readonly larger: number
  /** Others whose figure is like the others but rests on a plan: not counted. */
  readonly planned: number
  /** Others who are reported to have more than a number that is not above this plant's: on either side, not counted. */
  readonly open: number
  /** All the others, whatever is on record for them. */
  readonly others: number
}

/** Figures closer than this to each other are called the same: sources round more coarsely. */
const sameWithin = 0.005

/** Counts among the comparable rows; what is only announced for another plant is not held against this one. */
export function peerFinding(rows: readonly PeerRow[]): PeerFinding {
  const self = rows.find(({ compared }) => compared.isSelf) ?? null
  const others = rows.filter((row) => row !== self)
  const like = others.filter(({ unlike }) => unlike === null)
  const own = self?.unlike === null ? self.amount : null
  const isOpen = (row: PeerRow) => own !== null && isLowerLimit(row) && (row.amount ?? 0) <= own
  const known = like.filter(({ isPlan }) => !isPlan)
  const reported = known.filter((row) => !isOpen(row))
  const sides = own === null ? [] : reported.map(({ amount }) => sideOf(amount ?? 0, own))
  const count = (side: number) => sides.filter((one) => one === side).length
  return {
    self,
    compared: reported.length,
    smaller: count(-1),
    same: count(0),
    larger: count(1),
    planned: like.length - known.length,
    open: known.length - reported.length,
    others: others.length,
  }
}

/** Whether the figure itself, and nothing derived, is said to be "over" or "at least" what it names. */
function isLowerLimit({ measure, figures }: PeerRow): boolean {
  const bound = measure === 'jobs' ? figures[0]?.claim.bound : undefined
  return bound === 'over' || bound === 'at-least'
}

function sideOf(amount: number, own: number): number {
  return Math.abs(amount - own) <= Math.max(amount, own) * sameWithin ? 0 : Math.sign(amount - own)
}

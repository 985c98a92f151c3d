import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peerFinding } from '../../src/plant/peerFinding.ts'
import { type PeerDraft, rowsOf, withPeers } from './peersWith.ts'
import { inEveryLanguage } from './plantWith.ts'

function found(own: PeerDraft, peers: Readonly<Record<string, PeerDraft>>) {
  const { self: _, ...counts } = peerFinding(rowsOf(withPeers(own, peers), 'jobs'))
  return counts
}

describe('peerFinding(rows)', () => {
  test('counts the comparable plants below this one, level with it and above it', () => {
    expect(
      found({ jobs: 1000 }, { a: { jobs: 400 }, b: { jobs: 1004 }, c: { jobs: 1100 }, d: { jobs: 2000 } }),
    ).toEqual({
      compared: 4,
      smaller: 1,
      same: 1,
      larger: 2,
      planned: 0,
      open: 0,
      others: 4,
    })
  })

  test('counts no plan, no other scope and nothing that is not on record', () => {
    const peers = {
      planned: { jobs: { value: 5, kind: 'plan' } },
      unlike: { jobs: { value: 5, scope: inEveryLanguage('at full build') } },
      none: {},
    } as const
    expect(found({ jobs: 10 }, peers)).toEqual({
      compared: 0,
      smaller: 0,
      same: 0,
      larger: 0,
      planned: 1,
      open: 0,
      others: 3,
    })
  })

  test('leaves on neither side a lower limit that this plant’s figure reaches', () => {
    const over = (value: number) => ({ jobs: { value, bound: 'over' } }) as const
    expect(found({ jobs: 1500 }, { a: over(1000), b: over(1500), c: over(2000), d: { jobs: 1000 } })).toEqual({
      compared: 2,
      smaller: 1,
      same: 0,
      larger: 1,
      planned: 0,
      open: 2,
      others: 4,
    })
  })

  test('sets nothing beside a figure that this plant has not', () => {
    expect(found({}, { a: { jobs: 5 } })).toEqual({
      compared: 1,
      smaller: 0,
      same: 0,
      larger: 0,
      planned: 0,
      open: 0,
      others: 1,
    })
  })

  test('finds nothing in no rows', () => {
    expect(peerFinding([])).toEqual({
      self: null,
      compared: 0,
      smaller: 0,
      same: 0,
      larger: 0,
      planned: 0,
      open: 0,
      others: 0,
    })
  })

  test('puts every comparable plant on one side', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.array(fc.nat(50), { maxLength: 8 }), (own, jobs) => {
        const peers = Object.fromEntries(jobs.map((count, index) => [`p${index}`, { jobs: count }]))
        const { compared, smaller, same, larger } = found({ jobs: own }, peers)
        expect(smaller + same + larger).toBe(compared)
        expect(compared).toBe(jobs.length)
      }),
    )
  })
})

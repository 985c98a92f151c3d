import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inPeerOrder, type PeerOrder } from '../../src/plant/peerOrder.ts'
import type { PeerRow } from '../../src/plant/peerRows.ts'
import { type PeerDraft, rowsOf, withPeers } from './peersWith.ts'
import { inEveryLanguage } from './plantWith.ts'

const byName = (a: PeerRow, b: PeerRow) => a.compared.name.en.localeCompare(b.compared.name.en)

function sorted(order: PeerOrder, peers: Readonly<Record<string, PeerDraft>>): string[] {
  const rows = rowsOf(withPeers({}, peers), 'jobs').filter(({ compared }) => !compared.isSelf)
  return inPeerOrder(rows, order, byName).map(({ compared }) => compared.name.en)
}

describe('inPeerOrder(rows, order, byName)', () => {
  const scope = inEveryLanguage('at full build')

  test('has the largest value first, then values that are unlike, then what has none', () => {
    const peers = { none: {}, small: { jobs: 10 }, unlike: { jobs: { value: 90, scope } }, large: { jobs: 20 } }
    expect(sorted('value', peers)).toEqual(['large', 'small', 'unlike', 'none'])
  })

  test('has the largest capacity first', () => {
    expect(sorted('capacity', { none: {}, small: { capacity: 1 }, large: { capacity: 2 } })).toEqual([
      'large',
      'small',
      'none',
    ])
  })

  test('has the earliest opening first', () => {
    expect(sorted('opening', { late: { opening: '2016-09' }, none: {}, early: { opening: '2009-11-16' } })).toEqual([
      'early',
      'late',
      'none',
    ])
  })

  test('has names as they are compared', () => {
    expect(sorted('name', { ceta: {}, alpha: {}, beta: {} })).toEqual(['alpha', 'beta', 'ceta'])
  })

  test('leaves equals as they were', () => {
    expect(sorted('value', { b: { jobs: 5 }, a: { jobs: 5 }, d: {}, c: {} })).toEqual(['b', 'a', 'd', 'c'])
  })

  test('keeps every row, once, and the rows that it was given', () => {
    const draft = fc.record({ jobs: fc.nat(5), capacity: fc.nat(5) }, { requiredKeys: [] })
    const order = fc.constantFrom<PeerOrder>('value', 'capacity', 'opening', 'name')
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 6 }), order, (drafts, by) => {
        const peers = Object.fromEntries(drafts.map((one, index) => [`p${index}`, one as PeerDraft]))
        const rows = rowsOf(withPeers({}, peers), 'jobs')
        const before = [...rows]
        const after = inPeerOrder(rows, by, byName)
        expect(rows).toEqual(before)
        expect(after).toHaveLength(rows.length)
        expect(new Set(after)).toEqual(new Set(rows))
      }),
    )
  })
})

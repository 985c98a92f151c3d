import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BarSizes, barSizes, reachPx } from '../../../src/scenes/peers/barSizes.ts'
import { type PeerDraft, rowOf, rowsOf, withPeers } from '../../plant/peersWith.ts'

const car = {
  facts: {
    'car-length': [{ value: 4810, unit: 'mm' }],
    'car-width': [{ value: 1900, unit: 'mm' }],
  },
} as const

const peers: Readonly<Record<string, PeerDraft>> = {
  large: { site: 38_000, capacity: 1000, jobs: 300 },
  small: { site: 5700, capacity: 1000, jobs: 100 },
  none: {},
}
const plant = withPeers({ site: 9000, capacity: 1000, jobs: 200 }, peers, car)

function sized(measure: 'site' | 'jobs', widthPx: number, remPx = 16): BarSizes {
  return barSizes(plant, rowsOf(plant, measure), widthPx, remPx)
}

describe('barSizes(plant, rows, widthPx, remPx)', () => {
  test('puts names before the bars on a wide screen, at a line of the 14 columns, and above them on a narrow one', () => {
    expect(sized('jobs', 1400)).toMatchObject({ form: 'wide', plotPx: 1000 })
    expect(sized('jobs', 700)).toMatchObject({ form: 'wide', plotPx: 450 })
    expect(sized('jobs', 358)).toMatchObject({ form: 'narrow', plotPx: 358 })
  })

  test('grows with the letters', () => {
    expect(sized('jobs', 700, 32)).toMatchObject({ form: 'narrow', barPx: 38.4 })
  })

  test('draws a lane as wide as one car, in the same scale as its length', () => {
    const sizes = sized('site', 1400)
    const pxPerM = sizes.barPx / 1.9
    expect((sizes.carPx ?? 0) / pxPerM).toBeCloseTo(4.81, 10)
    // 38 m² is a lane of 20 m.
    expect(reachPx(rowOf(plant, 'site', 'large'), sizes) / pxPerM).toBeCloseTo(20, 10)
  })

  test('keeps the scale of a lane where there is little room', () => {
    const sizes = sized('site', 288)
    expect(sizes.barPx).toBeLessThan(sized('site', 1400).barPx)
    expect((sizes.carPx ?? 0) / sizes.barPx).toBeCloseTo(4.81 / 1.9, 10)
  })

  test('draws plain bars where a car’s size is not on record, and by every other measure', () => {
    const bare = withPeers({ site: 9000, capacity: 1000 }, peers)
    expect(barSizes(bare, rowsOf(bare, 'site'), 1400, 16)).toMatchObject({ carPx: null, barPx: 25.6 })
    expect(sized('jobs', 1400)).toMatchObject({ carPx: null, barPx: 25.6 })
  })

  test('draws plain bars where one site is so large that a lane would be a thread', () => {
    const huge = withPeers({ site: 9000, capacity: 1000 }, { huge: { site: 9_000_000, capacity: 1000 } }, car)
    expect(barSizes(huge, rowsOf(huge, 'site'), 1400, 16).carPx).toBeNull()
  })

  test('has a scale where nothing is on record', () => {
    const empty = withPeers({}, { none: {} })
    expect(barSizes(empty, rowsOf(empty, 'site'), 1400, 16).pxPerAmount).toBe(792)
    expect(barSizes(empty, rowsOf(empty, 'site'), 0, 16).pxPerAmount).toBe(16)
  })

  test('leaves room behind the longest bar at every width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 4000 }),
        fc.constantFrom('site' as const, 'jobs' as const),
        (width, measure) => {
          const sizes = sized(measure, width)
          for (const row of rowsOf(plant, measure)) expect(reachPx(row, sizes)).toBeLessThan(sizes.plotPx - 30)
        },
      ),
    )
  })
})

describe('reachPx(row, sizes)', () => {
  test('reaches on lanes to the mark of one car’s length at least', () => {
    const sizes = sized('site', 1400)
    expect(reachPx(rowOf(plant, 'site', 'small'), sizes)).toBe(sizes.carPx)
  })

  test('is nothing for a row without a bar', () => {
    expect(reachPx(rowOf(plant, 'site', 'none'), sized('site', 1400))).toBe(0)
  })
})

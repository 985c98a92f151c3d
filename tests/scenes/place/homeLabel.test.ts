import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { homeLabel } from '../../../src/scenes/place/homeLabel.ts'
import type { Ground } from '../../../src/scenes/place/labelLayout.ts'
import { mapModel } from '../../../src/scenes/place/mapModel.ts'
import { mapSizes } from '../../../src/scenes/place/mapSizes.ts'
import { boxAround, isInBox, overlap, runsThrough } from '../../../src/ui/boxes.ts'
import { knownWith } from '../../plant/plantWith.ts'
import { aMap } from './aMap.ts'

const open: Ground = { within: { left: 0, top: 0, right: 400, bottom: 300 }, gap: 2, boxes: [], lines: [] }
const home = { id: 'home', text: 'Kostanay', x: 200, y: 150 }
const sizes = mapSizes(400, 16)
const across = (ys: readonly number[]) => ys.map((y) => ({ x1: 0, y1: y, x2: 400, y2: y }))
const everywhere = across(Array.from({ length: 60 }, (_, index) => index * 5))

describe('homeLabel(home, sizes, ground, ways)', () => {
  it('stands beside the mark, clear of every line where it can', () => {
    expect(homeLabel(home, sizes, open, [])).toMatchObject({ anchor: 'start', isOverLines: false, leader: null })
  })

  it('lies over borders before it is left out', () => {
    const label = homeLabel(home, sizes, { ...open, lines: everywhere }, [])
    expect(label).toMatchObject({ anchor: 'start', isOverLines: true })
  })

  it('lies over ways before it covers a city', () => {
    const label = homeLabel(home, sizes, { ...open, lines: everywhere }, everywhere)
    expect(label).toMatchObject({ anchor: 'start', isOverLines: true })
  })

  it('covers what it must right below its mark, or above it at the lower edge', () => {
    const full = { ...open, boxes: [open.within] }
    expect(homeLabel(home, sizes, full, []).box.top).toBeCloseTo(157.56)
    expect(homeLabel({ ...home, y: 290 }, sizes, full, []).box.bottom).toBeCloseTo(282.44)
  })

  it('is always on the map, and no other name or leader comes near its mark, whatever the width and the letters', () => {
    const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true })
    const place = fc.record({ latitude: degrees(42, 53), longitude: degrees(52, 84) })
    const names = ['home', 'one', 'two', 'three', 'four', 'five']
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 288, max: 1400 }),
        fc.integer({ min: 12, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (places, widthPx, remPx, letters) => {
          const facts = Object.fromEntries(names.map((name, index) => [name, places.slice(index, index + 1)]))
          const plant = knownWith(facts, { map: { country: '398', city: 'home', cities: names.slice(1), lands: [] } })
          const model = mapModel(aMap, plant, ({ en }) => en.padEnd(letters, 'a'), { widthPx, remPx })
          const { home: spot, labels, width, height } = model
          if (spot === null) return
          const [own, ...others] = labels
          expect(own?.id).toBe('home')
          if (own === undefined) return
          expect(isInBox(own.box, { left: 0, top: 0, right: width, bottom: height })).toBe(true)
          const { mark } = model.sizes
          const drawn = boxAround(spot.x, spot.y, mark.width, mark.height)
          expect(overlap(own.box, drawn)).toBe(false)
          for (const { box, leader } of others)
            for (const kept of [own.box, drawn]) {
              expect(overlap(box, kept)).toBe(false)
              expect(leader !== null && runsThrough(leader, kept)).toBe(false)
            }
        },
      ),
    )
  })
})

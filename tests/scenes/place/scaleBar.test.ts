import { describe, expect, it } from 'vitest'
import type { Ground } from '../../../src/scenes/place/labelLayout.ts'
import { scaleBar } from '../../../src/scenes/place/scaleBar.ts'

const open: Ground = { within: { left: 0, top: 0, right: 1000, bottom: 600 }, gap: 2, boxes: [], lines: [] }

describe('scaleBar(ground, pxPerKm, fontPx)', () => {
  it('is the longest round length that takes at most a fifth of the map', () => {
    expect(scaleBar(open, 0.3, 14)).toMatchObject({ km: 500, widthPx: 150 })
    expect(scaleBar(open, 2, 14)).toMatchObject({ km: 100, widthPx: 200 })
    expect(scaleBar(open, 50, 14)).toMatchObject({ km: 5, widthPx: 250 })
  })

  it('stands in the lower right corner, or in the first that nothing crosses', () => {
    expect(scaleBar(open, 0.3, 14)?.box.right).toBeGreaterThan(980)
    const crossed = { ...open, lines: [{ x1: 900, y1: 0, x2: 900, y2: 600 }] }
    expect(scaleBar(crossed, 0.3, 14)?.box).toMatchObject({ bottom: expect.closeTo(591.6), left: expect.closeTo(8.4) })
  })

  it('is left out where no corner is free', () => {
    const full = { ...open, boxes: [open.within] }
    expect(scaleBar(full, 0.3, 14)).toBeNull()
  })
})

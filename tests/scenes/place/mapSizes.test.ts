import { describe, expect, it } from 'vitest'
import { lineSize, mapSizes } from '../../../src/scenes/place/mapSizes.ts'

describe('mapSizes(widthPx, remPx)', () => {
  it('sets words smaller on a narrow map, and follows the page’s letters', () => {
    expect(mapSizes(960, 16)).toMatchObject({ isWide: true, plantPx: 18, cityPx: 15, namePx: 14 })
    expect(mapSizes(358, 16)).toMatchObject({ isWide: false, plantPx: 15, cityPx: 12, namePx: 12 })
    expect(mapSizes(2640, 32)).toMatchObject({ isWide: true, plantPx: 36, cityPx: 30, namePx: 28 })
  })

  it('draws the plant’s mark in the proportions of a parcel', () => {
    const { width, height } = mapSizes(960, 16).mark
    expect(width / height).toBeCloseTo(120 / 75)
  })
})

describe('lineSize(text, fontPx, weight)', () => {
  it('grows with the text and with its weight', () => {
    expect(lineSize('Astana', 10, 'light').width).toBeCloseTo(36.4)
    expect(lineSize('Astana', 10, 'strong').width).toBeCloseTo(37.6)
    expect(lineSize('Astana', 10, 'light').height).toBeCloseTo(11)
  })
})

import { describe, expect, it } from 'vitest'
import { blockingMs } from '../../../scripts/bench/coldLoad.ts'
import { median, mediansOf } from '../../../scripts/bench/medians.ts'
import { bytesByKind, kindOf } from '../../../scripts/bench/wire.ts'

describe('median(numbers)', () => {
  it('is the middle one, or the mean of the two in the middle, by size', () => {
    expect(median([100, 9, 20])).toBe(20)
    expect(median([100, 9, 20, 30])).toBe(25)
    expect(median([7])).toBe(7)
  })

  it('is null of none', () => {
    expect(median([])).toBeNull()
  })
})

describe('mediansOf(samples)', () => {
  it('keeps every sample, and leaves out of the median what was not seen', () => {
    expect(mediansOf([{ lcp: 400, usable: null }, { lcp: 500 }, { lcp: 480, usable: 900 }])).toEqual({
      lcp: { median: 480, samples: [400, 500, 480] },
      usable: { median: 900, samples: [null, null, 900] },
    })
  })
})

describe('blockingMs(tasks)', () => {
  it('counts what is over 50 ms of each task that begins in the first five seconds', () => {
    const tasks = [
      { start: 100, ms: 80 },
      { start: 900, ms: 40 },
      { start: 4_999, ms: 150 },
      { start: 5_000, ms: 300 },
    ]
    expect(blockingMs(tasks)).toBe(130)
  })
})

describe('what comes over the wire', () => {
  it('is counted by kind and in all', () => {
    const bytes = bytesByKind([
      { kind: 'script', at: 10, bytes: 700 },
      { kind: 'font', at: 20, bytes: 50 },
      { kind: 'script', at: 30, bytes: 300 },
    ])
    expect(bytes).toMatchObject({ script: 1000, font: 50, data: 0, all: 1050 })
  })

  it.each([
    ['http://host/', 'document'],
    ['http://host/kk/?lang=kk', 'document'],
    ['http://host/assets/index-BEwIYogD.js', 'script'],
    ['http://host/assets/index-dy72y66d.css', 'style'],
    ['http://host/assets/geologica.woff2', 'font'],
    ['http://host/data/plant.json', 'data'],
    ['http://host/icon.svg', 'image'],
    ['http://host/manifest.webmanifest', 'other'],
  ])('knows %s as %s', (url, kind) => {
    expect(kindOf(url)).toBe(kind)
  })
})

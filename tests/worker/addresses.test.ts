import { describe, expect, it } from 'vitest'
import { isPage, keptKeys, withoutQuery } from '../../src/worker/addresses.ts'

describe('withoutQuery(address)', () => {
  it.each([
    ['https://a.test/', 'https://a.test/'],
    ['https://a.test/plant/?present&scene=place#x', 'https://a.test/plant/'],
    ['https://a.test/plant/kk/index.html?lang=kk', 'https://a.test/plant/kk/'],
    ['https://a.test/assets/index.js?1', 'https://a.test/assets/index.js'],
    ['https://a.test/myindex.html', 'https://a.test/myindex.html'],
  ])('makes of %s %s', (address, expected) => {
    expect(withoutQuery(new URL(address))).toBe(expected)
  })
})

describe('isPage(address)', () => {
  it.each([
    ['https://a.test/plant/', true],
    ['https://a.test/plant/ko/index.html?speaker', true],
    ['https://a.test/plant/start.js', false],
    ['https://a.test/plant/data/plant.json', false],
  ])('says of %s: %s', (address, expected) => {
    expect(isPage(new URL(address))).toBe(expected)
  })
})

describe('keptKeys(now, before, assets)', () => {
  const assets = 'https://a.test/assets/'
  it('keeps all of this build, and the scripts and styles of the one before', () => {
    const now = ['https://a.test/?__WB_REVISION__=2', `${assets}new.js`]
    const before = ['https://a.test/?__WB_REVISION__=1', `${assets}old.js`, `${assets}new.js`]
    expect([...keptKeys(now, before, assets)]).toEqual([...now, `${assets}old.js`])
  })

  it.each([undefined, null, 'x', { length: 1 }, [7, null, {}]])(
    'keeps this build where the list of the one before is %j',
    (before) => {
      expect([...keptKeys(['https://a.test/a.js'], before, assets)]).toEqual(['https://a.test/a.js'])
    },
  )
})

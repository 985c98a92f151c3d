import { describe, expect, it } from 'vitest'
import { exportMarkets, marketKind } from '../../src/plant/exportMarkets.ts'
import { placeFacts, placeRest } from './placesWith.ts'
import { inEveryLanguage, knownWith } from './plantWith.ts'

const armenia = { text: inEveryLanguage('Armenia') }

describe('exportMarkets(plant)', () => {
  it('keeps what is announced apart from what is reported, with the gap about both', () => {
    const facts = { 'export-markets': [{ ...armenia, kind: 'plan' as const }, { text: inEveryLanguage('Georgia') }] }
    const found = exportMarkets(knownWith(facts, { gaps: placeRest.gaps ?? [] }))
    expect(found).toMatchObject({
      announced: [inEveryLanguage('Armenia')],
      reported: [inEveryLanguage('Georgia')],
      gaps: [{ id: 'G1' }],
    })
    expect(found.markets).toHaveLength(1)
  })

  it('takes in the markets that only the map names', () => {
    const lands = [{ country: '051', name: inEveryLanguage('Armenia'), market: 'south' }]
    const map = { country: '398', city: 'kostanay', cities: [], lands }
    const plant = knownWith(
      { kostanay: [{ latitude: 1, longitude: 2 }], south: [{ ...armenia, kind: 'plan' }] },
      { map },
    )
    expect(exportMarkets(plant).markets.map(({ fact }) => fact)).toEqual(['south'])
  })

  it('leaves out claims that are set aside, and is empty where nothing is left', () => {
    const plant = knownWith({ 'export-markets': [{ ...armenia, rank: 'deprecated' }] })
    expect(exportMarkets(plant)).toEqual({ markets: [], announced: [], reported: [], gaps: [] })
  })
})

describe('marketKind(plant, market)', () => {
  it('is a plan until a report is on record', () => {
    expect(marketKind(knownWith(placeFacts), 'export-markets')).toBe('plan')
    const reported = knownWith({ 'export-markets': [{ ...armenia, kind: 'plan' }, armenia] })
    expect(marketKind(reported, 'export-markets')).toBe('report')
  })

  it('is null for a country that is no market, or of which nothing is known', () => {
    expect(marketKind(knownWith(placeFacts), undefined)).toBeNull()
    expect(marketKind(knownWith({ empty: [] }), 'empty')).toBeNull()
    expect(marketKind(knownWith(), 'unknown')).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import type { PeerMeasure } from '../../../src/plant/peerRows.ts'
import { countedText, findingText, unlikeText, valueText } from '../../../src/scenes/peers/peerWords.ts'
import { type PeerDraft, rowOf, rowsOf, withPeers } from '../../plant/peersWith.ts'
import { inEveryLanguage } from '../../plant/plantWith.ts'
import { english } from '../../words.ts'

const words = english
const whole: PeerDraft = { capacity: 70_000, site: 630_000, investment: 310e6, robots: 68, jobs: 1500 }
const scope = inEveryLanguage('with suppliers')

function plain(text: string | null): string | null {
  return text?.replaceAll('\u00a0', ' ') ?? null
}

function finding(measure: PeerMeasure, own: PeerDraft, ...peers: PeerDraft[]): string | null {
  const named = Object.fromEntries(peers.map((peer, index) => [`p${index}`, peer]))
  return plain(findingText(words, rowsOf(withPeers(own, named), measure)))
}

const land = (site: number): PeerDraft => ({ site, capacity: 1 })

describe('findingText(words, rows)', () => {
  test('counts how many comparable plants have less and more', () => {
    expect(finding('site', whole, land(5), land(6), land(20), land(30))).toBe(
      '9.0 m² of site a car: more than at two of four comparable plants, less than at two',
    )
  })

  test('speaks of all of them where they lie on one side, and of one', () => {
    expect(finding('site', whole, land(5), land(6))).toBe(
      '9.0 m² of site a car: more than at all two comparable plants',
    )
    expect(finding('site', whole, land(20))).toBe('9.0 m² of site a car: less than at the one comparable plant')
  })

  test('names those that are level with it last', () => {
    expect(finding('site', whole, land(9), land(5))).toBe(
      '9.0 m² of site a car: more than at one of two comparable plants, the same as at one',
    )
  })

  test.each<[PeerMeasure, string]>([
    ['investment', '$4,429 of investment a car: more than at the one comparable plant'],
    ['robots', '1,029 cars a robot: fewer than at the one comparable plant'],
    ['jobs', '1,500 jobs: more than at the one comparable plant'],
  ])('says by %s: %s', (measure, text) => {
    expect(finding(measure, whole, { capacity: 100_000, investment: 100e6, robots: 10, jobs: 100 })).toBe(text)
  })

  test('says that this plant’s own figure is only announced', () => {
    expect(finding('jobs', { jobs: { value: 1500, kind: 'plan' } }, { jobs: 3000 }, { jobs: 2000 })).toBe(
      '1,500 jobs, announced: fewer than at all two comparable plants',
    )
  })

  test('holds no plan and no other scope of another plant against it', () => {
    const planned: PeerDraft = { site: 5, capacity: { value: 1, kind: 'plan' } }
    expect(finding('site', whole, planned, { site: { value: 5, scope }, capacity: 1 })).toBe(
      '9.0 m² of site a car; no other plant has a comparable figure on record',
    )
  })

  test.each<[string, PeerDraft, PeerMeasure, string]>([
    ['is not on record', { capacity: 1 }, 'site', 'Site a car at Plant: site not on record'],
    ['and its capacity are not on record', {}, 'robots', 'Cars a robot at Plant: capacity and robots not on record'],
    [
      'is in another currency',
      { capacity: 1, investment: { value: 28e9, unit: 'KZT' } },
      'investment',
      'Investment a car at Plant: not derived: KZT 28 billion, no dated rate on record',
    ],
    ['is of another scope', { jobs: { value: 9, scope } }, 'jobs', 'Jobs at Plant: not comparable: with suppliers'],
  ])('says why where this plant’s own %s', (_, own, measure, text) => {
    expect(finding(measure, own, land(5))).toBe(text)
  })

  test('finds no other plant where none is on record', () => {
    expect(finding('site', whole)).toBe('No other plant is on record to set beside this one')
    expect(finding('site', {})).toBe('No other plant is on record to set beside this one')
  })
})

describe('countedText(words, rows)', () => {
  test('says among how many the heading counts, and what it leaves out', () => {
    const planned: PeerDraft = { site: 5, capacity: { value: 1, kind: 'plan' } }
    const plant = withPeers(whole, { a: land(5), b: land(6), c: planned, d: {} })
    expect(countedText(words, rowsOf(plant, 'site'))).toBe(
      'Two of four other plants have a comparable figure reported. One more rests on a plan: it is drawn dashed and not counted.',
    )
    expect(countedText(words, rowsOf(withPeers(whole, { a: land(5) }), 'site'))).toBe(
      'One of one other plant has a comparable figure reported.',
    )
  })

  test('says who gives only a lower limit, and that other totals are on record for this plant', () => {
    const over = withPeers(whole, { a: { jobs: { value: 1000, bound: 'over' } }, b: { jobs: 700 } })
    expect(countedText(words, rowsOf(over, 'jobs'))).toBe(
      'One of two other plants has a comparable figure reported. One more gives only a lower limit that this plant’s figure reaches: not counted.',
    )
    const facts = {
      investment: [
        { value: 310e6, unit: 'USD', rank: 'preferred' },
        { value: 270e6, unit: 'USD' },
      ],
    } as const
    const rivals = withPeers({ ...whole, investment: 310e6 }, { a: { investment: 1e9, capacity: 300_000 } }, { facts })
    expect(countedText(words, rowsOf(rivals, 'investment'))).toBe(
      'One of one other plant has a comparable figure reported. One other total is on record for this plant’s investment.',
    )
  })
})

describe('valueText(words, row)', () => {
  test('writes a row with its unit, and jobs as they were said', () => {
    const plant = withPeers({ ...whole, jobs: { value: 3000, bound: 'over', unit: 'person' } })
    const texts = (['site', 'investment', 'robots', 'jobs'] as const).map((one) =>
      plain(valueText(words, rowOf(plant, one))),
    )
    expect(texts).toEqual(['9.0 m²', '$4,429', '1,029 cars', 'over 3,000 people'])
  })

  test('writes nothing where there is no number', () => {
    expect(valueText(words, rowOf(withPeers({}), 'site'))).toBeNull()
  })
})

describe('unlikeText(words, unlike)', () => {
  test.each<[PeerMeasure, PeerDraft, string]>([
    ['site', {}, 'site and capacity not on record'],
    ['site', { site: 9, capacity: 0 }, 'not derived: nothing to divide by'],
    ['site', { site: 9, capacity: { value: 9, unit: 'vehicle' } }, 'not derived: 9 cars is another measure'],
    [
      'investment',
      { investment: { value: 7e8, unit: 'EUR' }, capacity: 1 },
      'not derived: €700 million, no dated rate on record',
    ],
    [
      'robots',
      { robots: { value: 242, scope: inEveryLanguage('welding only') }, capacity: 9 },
      'not comparable: welding only',
    ],
  ])('says of %s by %o: %s', (measure, draft, text) => {
    const { unlike } = rowOf(withPeers({}, { one: draft }), measure, 'one')
    expect(unlike && plain(unlikeText(words, unlike))).toBe(text)
  })
})

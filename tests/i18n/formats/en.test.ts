import { describe, expect, test } from 'vitest'
import { format } from '../../../src/i18n/formats/en.ts'
import type { AmountClaim } from '../../../src/plant/plantSchema.ts'
import { knownWith } from '../../plant/plantWith.ts'

/** Shows the signs that cannot be seen: a space that does not break as ~, one that forbids a break as ^. */
function visible(text: string): string {
  return text.replaceAll('\u00a0', '~').replaceAll('\u2060', '^')
}

function claimWith(amount: Partial<AmountClaim>): AmountClaim {
  const fact = knownWith({ amount: [{ value: 1, ...amount }] }).facts['amount']
  if (fact?.of !== 'amount' || fact.claims[0] === undefined) throw new Error('no claim')
  return fact.claims[0]
}

describe('format.number(amount)', () => {
  test.each([
    [0, '0'],
    [68, '68'],
    [999, '999'],
    [1000, '1,000'],
    [70_000, '70,000'],
    [1_234_567.8, '1,234,568'],
  ])('writes %d whole, its thousands apart: %s', (amount, text) => {
    expect(format.number(amount)).toBe(text)
  })
})

describe('format.measure(amount)', () => {
  test.each([
    [0.971_43, '0.97'],
    [9.139, '9.14'],
    [83.333, '83.3'],
    [99.96, '100'],
    [100, '100'],
    [1029.41, '1,029'],
  ])('writes %d with decimals where small, whole where large: %s', (amount, text) => {
    expect(format.measure(amount)).toBe(text)
  })
})

describe('format.amount(amount, unit)', () => {
  test.each([
    [310_000_000, 'USD', '$310~million'],
    [4_428_571.43, 'USD', '$4.43~million'],
    [203_700_000, 'USD', '$204~million'],
    [1_500_000_000, 'USD', '$1.5~billion'],
    [4428.57, 'USD', '$4,429'],
    [6_560_000_000, 'KZT', 'KZT~6.56~billion'],
    [500, 'KZT', 'KZT~500'],
    [630_000, 'm2', '630,000~m²'],
    [9, 'm2', '9~m²'],
    [9.139, 'm2', '9.14~m²'],
    [1234.5, 'm2', '1,235~m²'],
    [70, 'ha', '70~ha'],
    [105, 'm', '105~m'],
    [4810, 'mm', '4,810~mm'],
    [5.25, 'km', '5.25~km'],
    [46.5, 'percent', '46.5%'],
    [1.5, 'year', '1.5~years'],
  ] as const)('writes %d %s as %s', (amount, unit, text) => {
    expect(visible(format.amount(amount, unit))).toBe(text)
  })

  test.each([
    ['robot', '1~robot', '2~robots'],
    ['vehicle', '1~car', '2~cars'],
    ['vehicle/year', '1~car a year', '2~cars a year'],
    ['vehicle/month', '1~car a month', '2~cars a month'],
    ['job', '1~job', '2~jobs'],
    ['person', '1~person', '2~people'],
    ['company', '1~company', '2~companies'],
    ['year', '1~year', '2~years'],
    ['month', '1~month', '2~months'],
  ] as const)('counts one %s as %s, two as %s', (unit, one, two) => {
    expect([visible(format.amount(1, unit)), visible(format.amount(2, unit))]).toEqual([one, two])
  })
})

describe('format.labelled(claim)', () => {
  test.each([
    [310_000_000, 'USD', { number: '$310', unit: 'million' }],
    [4429, 'USD', { number: '$4,429', unit: '' }],
    [630_000, 'm2', { number: '630,000', unit: 'm²' }],
    [68, 'robot', { number: '68', unit: '' }],
    [70_000, 'vehicle/year', { number: '70,000', unit: 'cars' }],
    [90, 'percent', { number: '90', unit: '%' }],
  ] as const)('takes %d %s apart, and leaves out what the label says', (amount, unit, parts) => {
    expect(format.labelled(claimWith({ value: amount, unit }))).toMatchObject(parts)
  })

  test('gives both ends of a range', () => {
    const { number, unit } = format.labelled(claimWith({ value: 300e6, to: 310e6, unit: 'USD' }))
    expect([visible(number), unit]).toEqual(['$300–^$310', 'million'])
  })
})

describe('format.claim(claim)', () => {
  test.each([
    ['up to 70,000~cars a year', { value: 70_000, unit: 'vehicle/year', bound: 'up-to' }],
    ['about 3,000~cars', { value: 3000, unit: 'vehicle', bound: 'about' }],
    ['at least 3,000~cars', { value: 3000, unit: 'vehicle', bound: 'at-least' }],
    ['over KZT~90~billion', { value: 90_000_000_000, unit: 'KZT', bound: 'over' }],
    ['68~robots', { value: 68, unit: 'robot' }],
    ['62.95~ha', { value: 62.95, unit: 'ha' }],
    ['$203.7~million', { value: 203_700_000, unit: 'USD' }],
    ['KZT~131.5~billion', { value: 131_500_000_000, unit: 'KZT' }],
    ['up to 50%', { value: 50, unit: 'percent', bound: 'up-to' }],
    ['5–^6~jobs', { value: 5, to: 6, unit: 'job' }],
    ['about 1–^2~jobs', { value: 1, to: 2, unit: 'job', bound: 'about' }],
    ['46–^47.5%', { value: 46, to: 47.5, unit: 'percent' }],
  ] as const)('writes %s', (text, amount) => {
    expect(visible(format.claim(claimWith(amount)))).toBe(text)
  })
})

describe('format.date(date) and format.shortDate(date)', () => {
  test.each([
    ['2025', '2025', '2025'],
    ['2025-Q1', 'Q1~2025', 'Q1~2025'],
    ['2025-Q4', 'Q4~2025', 'Q4~2025'],
    ['2025-10', 'October~2025', 'Oct~2025'],
    ['2026-01', 'January~2026', 'Jan~2026'],
    ['2025-10-21', '21~October~2025', '21~Oct~2025'],
    ['2024-02-29', '29~February~2024', '29~Feb~2024'],
    ['2023-11-01', '1~November~2023', '1~Nov~2023'],
    ['2025-12-31', '31~December~2025', '31~Dec~2025'],
  ])('write %s as far as it is known: %s, %s', (date, long, short) => {
    expect([visible(format.date(date)), visible(format.shortDate(date))]).toEqual([long, short])
  })

  test('refuse what is no date', () => {
    expect(() => format.date('2025-13')).toThrow(RangeError)
  })
})

describe('format.list(items)', () => {
  test.each([
    [[], ''],
    [['Site'], 'Site'],
    [['Site', 'Robots'], 'Site and Robots'],
    [['Site', 'Robots', 'Jobs'], 'Site, Robots and Jobs'],
  ])('joins %j', (items, text) => {
    expect(format.list(items)).toBe(text)
  })
})

import { describe, expect, test } from 'vitest'
import { frame } from '../../../../src/i18n/messages/en/frame.ts'

describe('opening', () => {
  test.each([
    [
      '9,000 m²',
      '$4.43 million',
      'Each is 9,000 m² of land + 1,000 cars a year of capacity + $4.43 million of investment.',
    ],
    ['9,000 m²', null, 'Each is 9,000 m² of land + 1,000 cars a year of capacity.'],
    [null, '$4.43 million', 'Each is 1,000 cars a year of capacity + $4.43 million of investment.'],
    [null, null, 'Each is 1,000 cars a year of capacity.'],
  ])('deckParcels names what is known of a parcel: land %s, money %s', (land, money, sentence) => {
    expect(frame.opening.deckParcels('70', land, '1,000', money, (parts) => parts.join(' + '))).toBe(
      `Cut the site into 70 equal parcels. ${sentence}`,
    )
  })

  test('deckRobots explains the two parcels that are left over where they are drawn, and claims nothing where they are not', () => {
    expect(frame.opening.deckRobots('68', true)).toBe(
      '68 of them hold one robot each. The other two show the size of a parcel: one holds 1,000 car-size slots, one a football pitch.',
    )
    expect(frame.opening.deckRobots('69', false)).toBe('Robots on record: 69.')
  })
})

describe('figures', () => {
  test.each([
    [2, 'One a parcel, except two'],
    [0, 'One a parcel'],
    [-1, '1.01 a parcel'],
  ])('robotsPerParcel with %d parcels left: %s', (left, text) => {
    expect(frame.figures.robotsPerParcel(left, '1.01')).toBe(text)
  })

  test.each([
    [1, 0, 0, 'One other reports less'],
    [2, 0, 0, 'Two others report less'],
    [0, 1, 0, 'One other reports more'],
    [0, 2, 0, 'Two others report more'],
    [0, 0, 1, 'One other reports in another currency'],
    [2, 1, 1, 'Two others report less, one more, one in another currency'],
  ])('rivals with %d lower, %d higher and %d apart: %s', (lower, higher, apart, text) => {
    expect(frame.figures.rivals(lower, higher, apart)).toBe(text)
  })

  test('landPerCar names the car only where it is about one', () => {
    expect(frame.figures.landPerCar('9 m²', 'Sorento')).toBe('9 m² per car of capacity, about one Sorento')
    expect(frame.figures.landPerCar('90 m²', null)).toBe('90 m² per car of capacity')
  })
})

describe('status', () => {
  test.each([
    [1, 'Output of one month reported'],
    [12, 'Output of 12 months reported'],
  ])('output counts %d', (months, text) => {
    expect(frame.status.output(months)).toBe(text)
  })
})

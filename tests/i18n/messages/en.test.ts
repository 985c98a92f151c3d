import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/messages/en.ts'

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
    expect(en.opening.deckParcels('70', land, '1,000', money, (parts) => parts.join(' + '))).toBe(
      `Cut the site into 70 equal parcels. ${sentence}`,
    )
  })

  test('deckRobots explains the two parcels that are left over, and claims nothing where it is another number', () => {
    expect(en.opening.deckRobots('68', 2)).toBe(
      '68 of them hold one robot each. The other two show the size of a parcel: one holds 1,000 car-size slots, one a football pitch.',
    )
    expect(en.opening.deckRobots('69', 1)).toBe('The plant has 69 robots on record.')
    expect(en.opening.deckRobots('90', -20)).toBe('The plant has 90 robots on record.')
  })
})

describe('figures', () => {
  test.each([
    [2, 'One a parcel, except two'],
    [0, 'One a parcel'],
    [-1, '1.01 a parcel'],
  ])('robotsPerParcel with %d parcels left: %s', (left, text) => {
    expect(en.figures.robotsPerParcel(left, '1.01')).toBe(text)
  })

  test.each([
    [1, 0, 0, 'One lower total on record'],
    [0, 2, 0, 'Two higher totals on record'],
    [0, 0, 1, 'One in another currency total on record'],
    [1, 1, 1, 'One lower, one higher, one in another currency totals on record'],
  ])('rivals with %d lower, %d higher and %d apart: %s', (lower, higher, apart, text) => {
    expect(en.figures.rivals(lower, higher, apart)).toBe(text)
  })

  test('landPerCar names the car only where it is about one', () => {
    expect(en.figures.landPerCar('9 m²', 'Sorento')).toBe('9 m² per car of capacity, about one Sorento')
    expect(en.figures.landPerCar('90 m²', null)).toBe('90 m² per car of capacity')
  })
})

describe('failure', () => {
  test.each([
    [1, 'One mistake was found; each is named with its place.'],
    [21, '21 mistakes were found; each is named with its place.'],
  ])('refusedText counts %d', (count, text) => {
    expect(en.failure.refusedText(count)).toBe(`A record is taken whole or not at all. ${text}`)
  })
})

describe('status', () => {
  test.each([
    [1, 'Output of one month reported'],
    [12, 'Output of 12 months reported'],
  ])('output counts %d', (months, text) => {
    expect(en.status.output(months)).toBe(text)
  })
})

import { describe, expect, it } from 'vitest'
import { place } from '../../../../src/i18n/messages/en/place.ts'

describe('place.finding(from, reported, announced, noShipment)', () => {
  it.each([
    [
      ['Kostanay', [], ['Central Asia and the Union', 'Uzbekistan, Armenia and Azerbaijan'], true],
      'Exports from Kostanay are announced to Central Asia and the Union, and to Uzbekistan, Armenia and Azerbaijan. No shipment is on record.',
    ],
    [[null, [], ['Georgia'], false], 'Exports from the plant are announced to Georgia'],
    [['Kostanay', ['Georgia'], [], false], 'Exports from Kostanay are reported to Georgia'],
    [
      ['Kostanay', ['Georgia'], ['Armenia'], false],
      'Exports from Kostanay are reported to Georgia; they are announced to Armenia',
    ],
    [['Kostanay', [], [], true], 'No export market of the plant is on record'],
  ] as const)('%j: %s', ([from, reported, announced, noShipment], words) => {
    expect(place.finding(from, reported, announced, noShipment)).toBe(words)
  })
})

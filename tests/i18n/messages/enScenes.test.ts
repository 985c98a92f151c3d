import { describe, expect, test } from 'vitest'
import { enScenes } from '../../../src/i18n/messages/enScenes.ts'

test('themeSwitch offers the other colours by the name on its button', () => {
  expect([enScenes.themeSwitch(enScenes.themes.dark), enScenes.themeSwitch(enScenes.themes.light)]).toEqual([
    'Change to dark colours',
    'Change to light colours',
  ])
})

describe('ledger', () => {
  test('saidBy says so where the day is not known', () => {
    expect(enScenes.ledger.saidBy('Kia', '21 October 2025')).toBe('by Kia, 21 October 2025')
    expect(enScenes.ledger.accordingTo('Just Auto', null)).toBe('according to Just Auto, undated')
    expect(enScenes.ledger.accordingTo('Just Auto', 'October 2025')).toBe('according to Just Auto, October 2025')
    expect(enScenes.ledger.saidBy('Kia', null)).toBe('by Kia, undated')
  })

  test('carriedBy names the publisher, and before it whose words it passes on', () => {
    expect(enScenes.ledger.carriedBy('Trend', null)).toBe('Published by Trend')
    expect(enScenes.ledger.carriedBy('Trend', 'Kia’s release')).toBe('Kia’s release, carried by Trend')
  })

  test('citation ends without a space where there is no address', () => {
    expect(enScenes.ledger.citation('68 robots', 'Kia', '2025', 'Trend', '')).toBe('“68 robots” Kia, 2025. Trend.')
  })
})

describe('timeline.finding(reported, passed, announced)', () => {
  test.each([
    [8, 2, 1, 'Eight dates are reported. Two announced dates passed with no confirmation on record.'],
    [1, 0, 0, 'One date is reported.'],
    [0, 1, 0, 'One announced date passed with no confirmation on record.'],
    [0, 0, 1, 'One date is announced.'],
    [0, 0, 3, 'Three dates are announced.'],
    [0, 0, 0, 'No date is on record.'],
  ])('%d, %d, %d: %s', (reported, passed, announced, text) => {
    expect(enScenes.timeline.finding(reported, passed, announced)).toBe(text)
  })
})

describe('timeline', () => {
  test('announced says where the date has passed', () => {
    expect(enScenes.timeline.announced('Plant opens', false)).toBe('Plant opens, announced')
    expect(enScenes.timeline.announced('Plant opens', true)).toBe('Plant opens, no confirmation on record')
  })

  test('reportedYear sets beside what was reported what was announced, where anything was', () => {
    expect(enScenes.timeline.reportedYear('about 2,000 cars', '3,000 cars', '2025')).toBe(
      'About 2,000 cars reported for 2025, 3,000 cars announced',
    )
    expect(enScenes.timeline.reportedYear('2,000 cars', null, '2025')).toBe('2,000 cars reported for 2025')
  })

  test.each([
    [1, 'one month'],
    [12, '12 months'],
  ])('noteSome counts %d as %s', (months, text) => {
    expect(enScenes.timeline.noteSome(months)).toBe(`Ink is cars reported built, on record for ${text}.`)
  })
})

describe('people.finding(present, quoted)', () => {
  test.each([
    [0, 0, 'Nobody is on record at an opening'],
    [1, 0, 'One leader took part in the opening. No words of theirs are on record.'],
    [2, 2, 'Two leaders took part in the opening. Words of all are on record.'],
    [4, 1, 'Four leaders took part in the opening. Words of one are on record.'],
    [4, 3, 'Four leaders took part in the opening. Words of three are on record.'],
  ])('%d present, %d quoted: %s', (present, quoted, text) => {
    expect(enScenes.people.finding(present, quoted)).toBe(text)
  })
})

describe('ceiling', () => {
  test.each([
    [1, ', one parcel empty'],
    [2, ', two parcels empty'],
  ])('captions.robotsLeft(%d): %s', (left, text) => {
    expect(enScenes.ceiling.captions.robotsLeft(left)).toBe(text)
  })
})

describe('footer', () => {
  test.each([
    [0, 'today'],
    [1, 'yesterday'],
    [2, '2 days ago'],
    [400, '400 days ago'],
  ])('days(%d): %s', (days, text) => {
    expect(enScenes.footer.days(days)).toBe(text)
  })
})

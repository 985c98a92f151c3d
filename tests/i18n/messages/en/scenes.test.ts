import { describe, expect, test } from 'vitest'
import { scenes } from '../../../../src/i18n/messages/en/scenes.ts'

test('themeSwitch offers the other colours by the name on its button', () => {
  expect([scenes.themeSwitch(scenes.themes.dark), scenes.themeSwitch(scenes.themes.light)]).toEqual([
    'Change to dark colours',
    'Change to light colours',
  ])
})

describe('ledger', () => {
  test('said tells who said it, and says so where the day is not known', () => {
    const { reported, announced, accordingTo } = scenes.ledger.said
    expect(reported('Kia', '21 October 2025')).toBe('Reported by Kia, 21 October 2025')
    expect(accordingTo('Just Auto', null)).toBe('Announced according to Just Auto, undated')
    expect(accordingTo('Just Auto', 'October 2025')).toBe('Announced according to Just Auto, October 2025')
    expect(announced('Kia', null)).toBe('Announced by Kia, undated')
  })

  test('carriedBy names the publisher, and before it whose words it passes on', () => {
    expect(scenes.ledger.carriedBy('Trend', null)).toBe('Published by Trend')
    expect(scenes.ledger.carriedBy('Trend', 'Kia’s release')).toBe('Kia’s release, carried by Trend')
  })

  test('citation ends without a space where there is no address', () => {
    expect(scenes.ledger.citation('“68 robots”', 'Kia', '2025', 'Trend', '')).toBe('“68 robots” Kia, 2025. Trend.')
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
    expect(scenes.timeline.finding(reported, passed, announced)).toBe(text)
  })
})

describe('timeline', () => {
  test('announced says where the date has passed', () => {
    expect(scenes.timeline.announced('Plant opens', false)).toBe('Plant opens, announced')
    expect(scenes.timeline.announced('Plant opens', true)).toBe('Plant opens, no confirmation on record')
  })

  test('reportedYear sets beside what was reported what was announced, where anything was', () => {
    expect(scenes.timeline.reportedYear('about 2,000 cars', '3,000 cars', '2025')).toBe(
      'About 2,000 cars reported for 2025, 3,000 cars announced',
    )
    expect(scenes.timeline.reportedYear('2,000 cars', null, '2025')).toBe('2,000 cars reported for 2025')
  })

  test.each([
    [1, 'one month'],
    [12, '12 months'],
  ])('noteSome counts %d as %s', (months, text) => {
    expect(scenes.timeline.noteSome(months)).toBe(`Ink is cars reported built, on record for ${text}.`)
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
    expect(scenes.people.finding(present, quoted)).toBe(text)
  })
})

describe('ceiling', () => {
  test.each([
    [1, ', one parcel empty'],
    [2, ', two parcels empty'],
  ])('captions.robotsLeft(%d): %s', (left, text) => {
    expect(scenes.ceiling.captions.robotsLeft(left)).toBe(text)
  })
})

describe('footer', () => {
  test.each([
    [0, 'today'],
    [1, 'yesterday'],
    [2, '2 days ago'],
    [400, '400 days ago'],
  ])('days(%d): %s', (days, text) => {
    expect(scenes.footer.days(days)).toBe(text)
  })
})

import { describe, expect, test } from 'vitest'
import { method } from '../../../../src/i18n/messages/en/method.ts'

describe('finding', () => {
  test.each([
    [14, ' 14 things looked for are not on record.'],
    [2, ' Two things looked for are not on record.'],
    [1, ' One thing looked for is not on record.'],
    [0, ''],
  ])('says of %d gaps:%s', (gaps, text) => {
    expect(method.finding('60', '49', gaps)).toBe(
      `Every figure rests on claims: 60\u00a0reported, 49\u00a0announced.${text}`,
    )
  })
})

describe('whichReason', () => {
  test.each([
    [5, 1, 'Five are chosen, one is set aside.'],
    [1, 0, 'One is chosen, none is set aside.'],
    [0, 12, 'None is chosen, 12 are set aside.'],
  ])('counts %d and %d: %s', (chosen, setAside, text) => {
    expect(method.whichReason(chosen, setAside)).toContain(text)
  })
})

describe('whenUndated', () => {
  test.each([
    [29, '29 claims have none.'],
    [1, 'One claim has none.'],
    [0, 'Every claim has a date.'],
  ])('counts %d: %s', (undated, text) => {
    expect(method.whenUndated(undated)).toBe(
      `Without a date it counts only from the day on which the record was checked. ${text}`,
    )
  })
})

describe('differing', () => {
  test('says how many differ and why this one is shown', () => {
    expect(method.differing(2, 'Kia’s own figure.', [])).toBe(
      'Two other reports differ. Why this one: Kia’s own figure.',
    )
    expect(method.differing(1, null, [])).toBe('One other report differs. Shown is the latest of equal rank.')
  })

  test('says why others are set aside', () => {
    expect(method.differing(0, null, ['It is last year’s.'])).toBe('Set aside: It is last year’s.')
    expect(method.differing(1, null, ['It is last year’s.'])).toBe(
      'One other report differs. Shown is the latest of equal rank. Set aside: It is last year’s.',
    )
  })
})

describe('statesSum', () => {
  test.each([
    ['kept', 3, 'three happened as last announced'],
    ['later', 1, 'one happened later than last announced'],
    ['ahead', 1, 'one happened earlier than last announced'],
    ['unpromised', 1, 'one is reported without an earlier date on record'],
    ['unpromised', 5, 'five are reported without an earlier date on record'],
    ['passed', 2, 'two passed with nothing on record'],
    ['due', 1, 'one is not yet due'],
    ['due', 2, 'two are not yet due'],
    ['undated', 1, 'one has no date'],
    ['undated', 2, 'two have no date'],
  ] as const)('has words for %s, %d: %s', (state, count, text) => {
    expect(method.stateSum[state](count)).toBe(text)
  })

  test('says so where nothing dated is on record', () => {
    expect(method.statesSum(0, '')).toBe('No dated event of the plant is on record.')
    expect(method.statesSum(1, 'one is not yet due')).toBe('Of one event, one is not yet due.')
  })
})

import { describe, expect, test } from 'vitest'
import { claimGroups } from '../../src/ui/claimGroups.ts'
import { anyFigure } from '../../src/ui/claimWords.ts'
import { type FactDraft, inEveryLanguage, knownWith } from '../plant/plantWith.ts'

/** The groups by name, each claim as its id with the ids of what restates it. */
function groupsOf(fact: FactDraft): Record<string, string[]> {
  const plant = knownWith({ fact })
  const figure = anyFigure(plant, 'fact')
  if (figure === null) throw new Error('no figure')
  return Object.fromEntries(
    claimGroups(plant, figure).map(({ name, claims }) => [
      name,
      claims.map(({ claim, restated }) => [claim, ...restated].map(({ id }) => id).join(' ')),
    ]),
  )
}

describe('claimGroups(plant, figure)', () => {
  test('parts reports that say otherwise from those that say the same, and from what was announced', () => {
    expect(
      groupsOf([
        { value: 310, rank: 'preferred' },
        { value: 270, said: '2025-01-02' },
        { value: 310, said: '2025-01-03' },
        { value: 200, kind: 'plan' },
        { value: 400, said: '2025-01-04' },
      ]),
    ).toEqual({ rivals: ['fact-5', 'fact-2'], same: ['fact-3'], announced: ['fact-4'] })
  })

  test('puts a report beside a plan that is shown among what is also reported, be the amount the same', () => {
    expect(
      groupsOf([{ value: 1500, kind: 'plan', rank: 'preferred' }, { value: 1500 }, { value: 1500, kind: 'plan' }]),
    ).toEqual({ same: ['fact-3'], reported: ['fact-2'] })
  })

  test('says of no other plan that it is the same where its amount is another', () => {
    expect(
      groupsOf([
        { value: 1500, kind: 'plan', rank: 'preferred' },
        { value: 1500, kind: 'plan' },
        { value: 900, kind: 'plan' },
      ]),
    ).toEqual({ same: ['fact-2'], announced: ['fact-3'] })
  })

  test('neither sets a report that is put aside against the chosen one nor with it, where its amount is another', () => {
    expect(groupsOf([{ value: 310 }, { value: 190, rank: 'deprecated' }])).toEqual({ reported: ['fact-2'] })
  })

  test('counts as the same what is so up to rounding', () => {
    expect(groupsOf([{ value: 310, rank: 'preferred' }, { value: 310.4 }])).toEqual({ same: ['fact-2'] })
  })

  test('keeps with a claim what restates it, once', () => {
    expect(
      groupsOf([
        { value: 310, unit: 'USD', rank: 'preferred' },
        { value: 131, unit: 'KZT' },
        { value: 244, unit: 'USD', restates: 'fact-2' },
      ]),
    ).toEqual({ rivals: ['fact-2 fact-3'] })
  })

  test('has one group for a date, for words and for the other periods of a series', () => {
    expect(groupsOf([{ date: '2025-10-21' }, { date: '2025', kind: 'plan', said: '2024' }])).toEqual({
      others: ['fact-2'],
    })
    expect(groupsOf([{ text: inEveryLanguage('a') }, { text: inEveryLanguage('b') }])).toEqual({ others: ['fact-1'] })
    const claims = [
      { value: 3, period: '2025' },
      { value: 30, period: '2026', kind: 'plan' as const },
    ]
    expect(groupsOf({ series: true, claims })).toEqual({ others: ['fact-1'] })
  })

  test('is empty where nobody else says anything', () => {
    expect(groupsOf([{ value: 68 }])).toEqual({})
  })
})

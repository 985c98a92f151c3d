import { describe, expect, test } from 'vitest'
import { robotUse } from '../../src/plant/robotUse.ts'
import { type ClaimDraft, knownWith } from '../plant/plantWith.ts'

function others(robots: ClaimDraft[], welding: ClaimDraft[]): number | null {
  return robotUse(knownWith({ robots, 'weld-robots': welding }))?.others.amount ?? null
}

const robots = (value: number, more = {}): ClaimDraft[] => [{ value, unit: 'robot', ...more }]

describe('robotUse(plant)', () => {
  test('takes the robots that weld from all of them and cites both claims', () => {
    const use = robotUse(knownWith({ robots: robots(68), 'weld-robots': robots(41) }))
    expect(use?.others.amount).toBe(27)
    expect(use?.others.sign).toBe('−')
    expect(use?.others.claims.map(({ id }) => id)).toEqual(['robots-1', 'weld-robots-1'])
  })

  test('leaves none over where all weld', () => {
    expect(others(robots(41), robots(41))).toBe(0)
  })

  test.each([
    ['one number is planned', robots(70, { kind: 'plan' }), robots(41)],
    ['both are planned', robots(70, { kind: 'plan' }), robots(41, { kind: 'plan' })],
    ['one is rounded', robots(68), robots(40, { bound: 'about' })],
    ['one is a range', robots(60, { to: 68 }), robots(41)],
    ['more weld than there are', robots(40), robots(41)],
    ['the units differ', [{ value: 68, unit: 'person' } as const], robots(41)],
    ['the welding robots are not on record', robots(68), []],
    ['no robot is on record', [], robots(41)],
  ])('has no answer where %s', (_, all, welding) => {
    expect(others(all, welding)).toBeNull()
  })
})

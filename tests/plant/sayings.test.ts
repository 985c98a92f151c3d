import { describe, expect, test } from 'vitest'
import { asKnownOn } from '../../src/plant/asKnownOn.ts'
import { everySaying, sayingsOf, sourceCount } from '../../src/plant/sayings.ts'
import { type ClaimDraft, inEveryLanguage, knownWith, plantWith } from './plantWith.ts'

const jobs = (...claims: ClaimDraft[]) => sayingsOf(knownWith({ jobs: claims }), 'jobs')

describe('sayingsOf(plant, fact)', () => {
  test('parts those who announce from those who report, earliest first', () => {
    const said = jobs(
      { value: 1500, unit: 'job', kind: 'plan', said: '2025-10-21' },
      { value: 1500, unit: 'job', kind: 'plan', said: '2025-02-20' },
      { value: 1500, unit: 'job', said: '2025-10-28' },
    )
    expect(said?.announced.map(({ said }) => said)).toEqual(['2025-02-20', '2025-10-21'])
    expect(said?.reported.map(({ said }) => said)).toEqual(['2025-10-28'])
    expect(said?.agree).toBe(true)
  })

  test('finds that amounts differ', () => {
    expect(jobs({ value: 1500, unit: 'job' }, { value: 1200, unit: 'job', kind: 'plan' })?.agree).toBe(false)
  })

  test('takes a rounded amount for the same', () => {
    expect(jobs({ value: 1500, unit: 'job' }, { value: 1500, unit: 'job', bound: 'about' })?.agree).toBe(true)
  })

  test('leaves out what was set aside, and what restates another claim', () => {
    const said = jobs(
      { id: 'one', value: 1500, unit: 'job' },
      { value: 900, unit: 'job', rank: 'deprecated', reason: inEveryLanguage('A mistake.') },
      { value: 1500, unit: 'person', restates: 'one' },
    )
    expect(said?.reported.map(({ id }) => id)).toEqual(['one'])
    expect(said?.agree).toBe(true)
  })

  test('is null where nothing is on record', () => {
    expect(jobs()).toBeNull()
    expect(sayingsOf(knownWith({}), 'jobs')).toBeNull()
  })
})

describe('sourceCount(claims)', () => {
  test('counts a source once, however often it says it', () => {
    const said = jobs(
      { value: 1500, unit: 'job', source: 'a' },
      { value: 1500, unit: 'job', source: 'a' },
      { value: 1500, unit: 'job', source: 'b' },
    )
    expect(sourceCount(said?.reported ?? [])).toBe(2)
    expect(sourceCount([])).toBe(0)
  })
})

describe('everySaying(plant)', () => {
  test('has the claims of every fact and the statements, and nothing that was not known yet', () => {
    const facts = { robots: [{ id: 'R1', value: 68 }], jobs: [{ id: 'J1', value: 1500, said: '2026-06-01' }] }
    const plant = plantWith(facts, { statements: [{ id: 'Q1' }] })
    expect(everySaying(asKnownOn(plant, '2026-06-30')).map(({ id }) => id)).toEqual(['R1', 'J1', 'Q1'])
    expect(everySaying(asKnownOn(plant, '2026-05-31')).map(({ id }) => id)).toEqual(['R1', 'Q1'])
  })
})

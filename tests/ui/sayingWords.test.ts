import { describe, expect, test } from 'vitest'
import { heardOn, partyName } from '../../src/ui/sayingWords.ts'
import { aParty, type ClaimDraft, inEveryLanguage, knownWith } from '../plant/plantWith.ts'
import { english } from '../words.ts'

const words = english

describe('partyName(words, plant, id, form)', () => {
  const akorda = { ...aParty('Office of the President (Akorda)'), short: inEveryLanguage('Akorda') }
  const plant = knownWith({}, { parties: { akorda, fifa: aParty('FIFA') } })

  test('is the full name, or the short one where a line has no room and the party has one', () => {
    expect(partyName(words, plant, 'akorda')).toBe('Office of the President (Akorda)')
    expect(partyName(words, plant, 'akorda', 'short')).toBe('Akorda')
    expect(partyName(words, plant, 'fifa', 'short')).toBe('FIFA')
  })
})

describe('heardOn(words, saying, form)', () => {
  test.each<[string | null, Partial<ClaimDraft>]>([
    ['21 Oct 2025', { said: '2025-10-21', published: '2025-11' }],
    ['Nov 2025', { published: '2025-11' }],
    [null, { said: undefined }],
  ])('is %s for %o: the day it was said, else published', (text, heard) => {
    const [claim] = knownWith({ robots: [{ value: 68, ...heard } as ClaimDraft] }).facts['robots']?.claims ?? []
    expect(claim && (heardOn(words, claim, 'shortDate')?.replaceAll('\u00a0', ' ') ?? null)).toBe(text)
  })
})

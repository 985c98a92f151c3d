import { describe, expect, test } from 'vitest'
import { RecordError } from '../../src/plant/mistake.ts'
import { parseNotesJson } from '../../src/plant/parseNotes.ts'
import { inEveryLanguage } from './plantWith.ts'

const text = inEveryLanguage('Words')
const scene = { seconds: 60, notes: [text], say: [text], not: [text], ifAsked: [{ question: text, answer: text }] }

function mistakesOf(json: string): string[] {
  try {
    parseNotesJson(json)
    return []
  } catch (error) {
    if (!(error instanceof RecordError)) throw error
    return error.mistakes.map(({ place, problem }) => `${place}: ${problem}`)
  }
}

describe('parseNotesJson(json)', () => {
  test('gives sound notes as they are, with or without a protocol', () => {
    const notes = { opening: scene, people: { ...scene, protocol: text } }
    expect(parseNotesJson(JSON.stringify(notes))).toEqual(notes)
  })

  test.each([
    ['{', /^the record: is no JSON/],
    [JSON.stringify({ opening: { ...scene, seconds: 5 } }), /^opening\.seconds: is below 10 seconds$/],
    [JSON.stringify({ opening: { ...scene, seconds: '90' } }), /^opening\.seconds: must be a number of seconds$/],
    [JSON.stringify({ opening: { ...scene, hint: text } }), /^opening\.hint: "hint" is not a field here/],
    [JSON.stringify({ opening: { ...scene, notes: [{ en: 'Words' }] } }), /^opening\.notes\.0\.kk: is missing/],
    [JSON.stringify({ opening: { ...scene, not: [] } }), /^opening\.not: has 0 texts beside 1 of "say"/],
  ])('names what is wrong with %s', (json, mistake) => {
    expect(mistakesOf(json).join('\n')).toMatch(mistake)
  })
})

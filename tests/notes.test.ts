import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../src/plant/languages.ts'
import type { SceneNotes } from '../src/plant/notesSchema.ts'
import { parseNotesJson } from '../src/plant/parseNotes.ts'

const all = parseNotesJson(readFileSync('public/data/notes.json', 'utf8'))

const textsOf = ({ notes, say, not, ifAsked, protocol }: SceneNotes) => [
  ...notes,
  ...say,
  ...not,
  ...ifAsked.flatMap(({ question, answer }) => [question, answer]),
  ...(protocol === undefined ? [] : [protocol]),
]

describe('the presenter’s notes', () => {
  it('are there for every scene of the stage, in its order', () => {
    expect(Object.keys(all)).toEqual([
      'opening',
      'figures',
      'ceiling',
      'timeline',
      'promises',
      'whatif',
      'people',
      'process',
      'peers',
      'place',
    ])
  })

  it.each(Object.entries(all))('of %s are in all languages, and set what to say beside what not to', (_, notes) => {
    expect(notes.say.length).toBeGreaterThan(0)
    expect(notes.ifAsked.length).toBeGreaterThan(1)
    expect(notes.seconds).toBeGreaterThanOrEqual(60)
    expect(notes.seconds).toBeLessThanOrEqual(150)
    for (const text of textsOf(notes)) {
      expect(Object.keys(text)).toEqual([...languages])
      expect(Object.values(text).filter((words) => words.trim() === '' || words !== words.trim())).toEqual([])
    }
  })

  it('write numbers and quotation marks as each language does', () => {
    for (const text of Object.values(all).flatMap(textsOf)) {
      expect(text['kk']).not.toMatch(/\d,\d{3}|["“”]/)
      expect(text['ru']).not.toMatch(/\d,\d{3}|["“”]/)
      expect(text['ko']).not.toMatch(/["«»]/)
      expect(text['en']).not.toMatch(/["«»]/)
    }
  })
})

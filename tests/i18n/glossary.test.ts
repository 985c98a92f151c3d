import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { glossary } from '../../src/i18n/glossary.ts'
import { type Language, languages, type Text } from '../../src/plant/languages.ts'
import { wordsIn } from '../words.ts'

const record: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/data/plant.json'), 'utf8'))

/** Every text of the record. */
function textsIn(node: unknown): Text[] {
  if (typeof node !== 'object' || node === null) return []
  if ('en' in node && 'kk' in node && 'ru' in node && 'ko' in node) return [node as Text]
  return Object.values(node).flatMap(textsIn)
}

/** Every message that is a text by itself, by the place where it stands. */
function messagesIn(node: unknown, place = ''): [string, string][] {
  if (typeof node === 'string') return [[place, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, message]) => messagesIn(message, `${place}.${name}`))
}

const messages = new Map(languages.map((language) => [language, new Map(messagesIn(wordsIn(language).t))]))

/** The texts in which English uses a term, in every language: of the record and of the interface. */
function textsWith(term: keyof typeof glossary): Text[] {
  const ofInterface = [...(messages.get('en') ?? [])].map(
    ([place]) =>
      Object.fromEntries(languages.map((language) => [language, messages.get(language)?.get(place) ?? ''])) as Text,
  )
  return [...textsIn(record), ...ofInterface].filter(({ en }) => glossary[term].in.en.test(en))
}

const terms = Object.keys(glossary) as (keyof typeof glossary)[]
const others = languages.filter((language): language is Exclude<Language, 'en'> => language !== 'en')

describe('the glossary', () => {
  test.each(terms)('is found by its own words for "%s"', (term) => {
    for (const language of others) expect(glossary[term].words[language]).toMatch(glossary[term].in[language])
  })

  test.each(terms.flatMap((term) => others.map((language) => [term, language] as const)))(
    'keeps "%s" in "%s" wherever English has it',
    (term, language) => {
      const texts = textsWith(term)
      expect(texts.length).toBeGreaterThan(0)
      const strays = texts.filter((text) => !glossary[term].in[language].test(text[language]))
      expect(strays.map((text) => `${text.en} → ${text[language]}`)).toEqual([])
    },
  )
})

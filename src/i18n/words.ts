import { createContext, useContext } from 'react'
import type { Language, Text } from '../plant/languages.ts'
import type { Format } from './formats/format.ts'
import type { FrameMessages } from './messages/en/frame.ts'

export type Messages = FrameMessages

interface FramePart {
  readonly t: Messages
  readonly format: Format
}

/** Everything that turns the record into words: the interface's messages, its formats and the record's own texts. */
export interface Words extends FramePart {
  readonly language: Language
  readonly text: (text: Text) => string
}

const importers: Readonly<Record<Language, () => Promise<FramePart>>> = {
  en: () => import('./packs/en.ts'),
  kk: () => import('./packs/kk.ts'),
  ru: () => import('./packs/ru.ts'),
  ko: () => import('./packs/ko.ts'),
}

const known = new Map<Language, Words>()

/** Fetches the words of a language; rejects where their script does not come. */
export async function loadWords(language: Language): Promise<Words> {
  const { t, format } = await importers[language]()
  const words = known.get(language) ?? { language, t, format, text: texts[language] }
  known.set(language, words)
  return words
}

const texts: Readonly<Record<Language, Words['text']>> = {
  en: ({ en }) => en,
  kk: ({ kk }) => kk,
  ru: ({ ru }) => ru,
  ko: ({ ko }) => ko,
}

export const WordsContext = createContext<Words | null>(null)

/** The words of the page's language. */
export function useWords(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('No words stand around this')
  return words
}

import { createContext, useContext } from 'react'
import type { Language, Text } from '../plant/languages.ts'
import { englishFormat, type Format } from './format.ts'
import { en } from './messages/en.ts'

export type Messages = typeof en

/** Everything that turns the record into words: the interface's messages, its formats and the record's own texts. */
export interface Words {
  readonly language: Language
  readonly t: Messages
  readonly format: Format
  readonly text: (text: Text) => string
}

const byLanguage: Record<Language, { readonly t: Messages; readonly format: Format }> = {
  en: { t: en, format: englishFormat },
}

export function wordsIn(language: Language): Words {
  return { language, ...byLanguage[language], text: (text) => text[language] }
}

export const WordsContext = createContext<Words>(wordsIn('en'))

/** The words of the page's language. */
export function useWords(): Words {
  return useContext(WordsContext)
}

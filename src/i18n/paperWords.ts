import type { Language } from '../plant/languages.ts'
import { enPaper } from './messages/enPaper.ts'
import { useWords } from './words.ts'

const byLanguage: Record<Language, typeof enPaper> = { en: enPaper }

/** The words that only paper has, in the page's language. */
export function usePaperWords(): typeof enPaper {
  return byLanguage[useWords().language]
}

import type { Language } from '../plant/languages.ts'
import { enFailure } from './messages/enFailure.ts'
import { useWords } from './words.ts'

const byLanguage: Record<Language, typeof enFailure> = { en: enFailure }

/** The words of the page without a record. */
export function useFailureWords(): typeof enFailure {
  return byLanguage[useWords().language]
}

import type { Language } from '../plant/languages.ts'

interface LanguageName {
  /** Where there is little room. */
  readonly short: string
  readonly full: string
}

/** The languages by their own names, which readers of another language know theirs by. */
export const languageNames: Readonly<Record<Language, LanguageName>> = {
  en: { short: 'EN', full: 'English' },
  kk: { short: 'ҚАЗ', full: 'Қазақша' },
  ru: { short: 'РУС', full: 'Русский' },
  ko: { short: '한국어', full: '한국어' },
}

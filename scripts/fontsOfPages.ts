import type { Language } from '../src/plant/languages.ts'

interface FontsOfPage {
  /** Those of the first view; names of files begin so. */
  readonly first: readonly string[]
  /** Those with which the rest of the page is set: quotations, and names in the letters of others. */
  readonly later: readonly string[]
  /** What they may weigh, in bytes. */
  readonly mostFirst: number
  readonly mostInAll: number
}

const latin = ['geologica-latin-all-', 'geologica-latin-ext-all-']
const cyrillic = ['geologica-cyrillic-all-', 'geologica-cyrillic-ext-all-']
const serif = ['source-serif-4-latin-text-', 'source-serif-4-latin-ext-text-']
const cyrillicSerif = ['source-serif-4-cyrillic-text-', 'source-serif-4-cyrillic-ext-text-']
const named = ['geologica-cyrillic-named-', 'geologica-cyrillic-ext-named-', 'noto-sans-kr-named-']
/** For readers without a Korean font of their own. */
const korean = ['noto-sans-kr-elsewhere-', 'noto-serif-kr-elsewhere-']

/** The fonts that the page of a language may ask for by itself, which a journey holds it to. */
export const fontsOfPages: Readonly<Record<Language, FontsOfPage>> = {
  en: {
    first: [...latin, ...named],
    later: [...serif, ...korean, ...cyrillic],
    mostFirst: 21_000,
    mostInAll: 95_000,
  },
  kk: {
    first: [...latin, ...cyrillic, ...named],
    later: [...serif, ...cyrillicSerif, ...korean],
    mostFirst: 35_000,
    mostInAll: 110_000,
  },
  ru: {
    first: [...latin, ...cyrillic, ...named],
    later: [...serif, ...cyrillicSerif, ...korean],
    mostFirst: 35_000,
    mostInAll: 110_000,
  },
  ko: {
    first: [...latin, 'noto-sans-kr-first-', 'geologica-cyrillic-named-', 'geologica-cyrillic-ext-named-'],
    later: [...serif, 'noto-sans-kr-later-', 'noto-serif-kr-quoted-', ...cyrillic],
    mostFirst: 55_000,
    mostInAll: 185_000,
  },
}

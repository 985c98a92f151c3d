import { type Language, languages } from '../plant/languages.ts'

// Both are read once, at the start: later the address changes with the language, and with it what is relative to it.
const { lang, dataset } = document.documentElement
const root = new URL(dataset['root'] ?? './', document.baseURI)

/** Whether each language has an address of its own; where the page is one file, only its parameters tell them apart. */
const hasPages = dataset['root'] !== undefined

/** What addresses are relative to on the page that was opened, with the documents that it draws into as well. */
export const openedBase = document.baseURI

/** How the digest of the record begins that the page carries in itself; null where it fetches its record. */
export const carriedRecord = dataset['record'] ?? null

/** The full address of a file of the site, from whichever of its pages. */
export function inSite(path: string): string {
  return new URL(path, root).href
}

/** The language of the page at a path: English at the root, the others in folders of their own. */
export function pageLanguage(pathname: string): Language {
  const folder = hasPages ? pathname.slice(root.pathname.length).split('/')[0] : lang
  return languages.find((language) => language === folder) ?? 'en'
}

/** Where the page of a language lies; null where the page is one file. */
export function pagePath(language: Language): string | null {
  if (!hasPages) return null
  return language === 'en' ? root.pathname : `${root.pathname}${language}/`
}

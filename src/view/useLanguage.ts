import { useSyncExternalStore } from 'react'
import type { Language } from '../plant/languages.ts'
import { pageLanguage, pagePath } from './site.ts'
import { subscribe, writeAddress } from './useView.ts'
import { parseView, printView } from './view.ts'

/** The language that the address asks for: its parameter, else the page's own. */
export function currentLanguage(): Language {
  const { lang } = parseView(location.search)
  return lang === 'page' ? pageLanguage(location.pathname) : lang
}

/** The language that the address asks for; renders again when it asks for another. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage)
}

/** The same view in another language, as an address to follow. */
export function addressIn(language: Language): string {
  const path = pagePath(language) ?? location.pathname
  const lang = language === pageLanguage(path) ? 'page' : language
  return `${path}${printView({ ...parseView(location.search), lang })}${location.hash}`
}

/** Changes the language where the reader is: no step in the history, nothing closes, nothing reloads. */
export function changeLanguage(language: Language): void {
  writeAddress(addressIn(language))
}

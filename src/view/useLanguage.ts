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
  return useSyncExternalStore(subscribe, currentLanguage, currentLanguage)
}

/** The same view in another language, as an address to follow. */
function addressIn(language: Language): string {
  const path = pagePath(language) ?? location.pathname
  const lang = language === pageLanguage(path) ? 'page' : language
  return `${path}${printView({ ...parseView(location.search), lang })}${location.hash}`
}

/** The same view in another language, kept up with the view; as the build draws the page, the path from the site's root. */
export function useAddressIn(language: Language): string {
  return useSyncExternalStore(
    subscribe,
    () => addressIn(language),
    () => (language === 'en' ? './' : `./${language}/`),
  )
}

/** Changes the language where the reader is: no step in the history, nothing closes, nothing reloads. */
export function changeLanguage(language: Language): void {
  writeAddress(addressIn(language))
}

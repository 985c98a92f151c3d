import { useSyncExternalStore } from 'react'
import type { Language } from '../plant/languages.ts'
import { pagePath } from './site.ts'

/** Where the feed of the record's changes lies in a language; null where the build has made none. */
export function useFeed(language: Language): string | null {
  return useSyncExternalStore(
    nothingChanges,
    () => (document.querySelector('link[type="application/atom+xml"]') ? `${pagePath(language)}feed.xml` : null),
    () => null,
  )
}

function nothingChanges(): () => void {
  return () => {}
}

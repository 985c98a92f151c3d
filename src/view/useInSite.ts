import { useSyncExternalStore } from 'react'
import { inSite } from './site.ts'

/** The address of a file of the site: its full one, and as the build draws the page, from the site's root. */
export function useInSite(path: string): string {
  return useSyncExternalStore(
    nothingChanges,
    () => inSite(path),
    () => `./${path}`,
  )
}

function nothingChanges(): () => void {
  return () => {}
}

import { useSyncExternalStore } from 'react'

/**
 * Whether what is rendered must be as the build drew it: at the build itself, and while React takes the drawn page over.
 * Right after that it renders again with what only the reader's own browser knows.
 */
export function useDrawn(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => false,
    () => true,
  )
}

function nothingChanges(): () => void {
  return () => {}
}

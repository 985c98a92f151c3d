import { useSyncExternalStore } from 'react'
import { printPhase, watchPrinting } from './printPhase.ts'

/** Whether the page is being put on paper: by its own button, by the browser's, or as a preview. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    watchPrinting,
    () => printPhase() !== 'screen',
    () => false,
  )
}

import { useEffect, useRef } from 'react'
import { speakerAddress } from './WindowLink.tsx'

/** By then a window that was opened has come. */
const patienceMs = 4000

/**
 * Opens the presenter's window, and tells when it did not come and when it did after all. It has no opener, so that
 * it has a process of its own: one that crashes leaves the wall standing. The browser then does not say
 * whether it opened; that the window asks what is shown is the proof.
 */
export function useSpeakerWindow(onBlocked: (isBlocked: boolean) => void): {
  readonly open: () => void
  readonly onAsked: () => void
} {
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  return {
    open: () => {
      // A window that opens would end the full screen before the audience.
      if (document.fullscreenElement !== null) return
      window.open(speakerAddress(), '_blank', 'popup,noopener,width=1440,height=900')
      clearTimeout(timer.current)
      timer.current = window.setTimeout(() => document.hasFocus() && onBlocked(true), patienceMs)
    },
    onAsked: () => {
      clearTimeout(timer.current)
      onBlocked(false)
    },
  }
}

import { useEffect } from 'react'

/** Keeps the screen on while it stands; taken anew whenever the page comes back into sight. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isWanted = true
    const take = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        const taken = await navigator.wakeLock.request('screen')
        if (isWanted) lock = taken
        else await taken.release()
      } catch {
        // The browser or its battery says no: the presentation goes on all the same.
      }
    }
    void take()
    document.addEventListener('visibilitychange', take)
    return () => {
      isWanted = false
      document.removeEventListener('visibilitychange', take)
      lock?.release().catch(() => {})
    }
  }, [])
}

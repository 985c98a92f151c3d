import { type RefObject, useEffect, useState } from 'react'

const call = 'kia-qazaqstan-newer-version'
const [lookEveryMs, patienceMs] = [250, 60_000]

export interface Versions {
  /** The one that covers this build: it is drawn and stands. */
  readonly shown: number | null
  /** One that is being loaded, out of sight. */
  readonly coming: number | null
}

/**
 * Looks once a loop whether the host has a newer build, which is then loaded in a frame (`data-version`) behind what is
 * shown. Only when it is drawn does it cover this one, so that nothing flashes, full screen stays, and a build that is
 * broken is never seen. A newer build in a frame calls this one instead of framing another.
 */
export function useNewerVersion(loop: number, root: RefObject<HTMLElement | null>): Versions {
  const [versions, setVersions] = useState<Versions>({ shown: null, coming: null })
  useEffect(() => {
    const take = () => setVersions((old) => ({ ...old, coming: old.coming ?? (old.shown ?? 0) + 1 }))
    const hear = ({ data, origin }: MessageEvent) => {
      if (data === call && origin === location.origin) take()
    }
    window.addEventListener('message', hear)
    if (loop > 0) {
      void hostHasNewer().then((hasNewer) => {
        if (!hasNewer) return
        if (window.parent === window) take()
        else window.parent.postMessage(call, location.origin)
      })
    }
    return () => window.removeEventListener('message', hear)
  }, [loop])
  const { coming } = versions
  useEffect(() => {
    if (coming === null) return
    const frame = root.current?.querySelector<HTMLIFrameElement>(`[data-version="${coming}"]`)
    let waitedMs = 0
    const timer = setInterval(() => {
      waitedMs += lookEveryMs
      const isReady = isDrawn(frame?.contentDocument)
      if (!isReady && waitedMs < patienceMs) return
      clearInterval(timer)
      setVersions((old) => ({ shown: isReady ? coming : old.shown, coming: null }))
      if (isReady) frame?.contentWindow?.focus()
    }, lookEveryMs)
    return () => clearInterval(timer)
  }, [coming, root])
  return versions
}

function isDrawn(inside: Document | null | undefined): boolean {
  return (
    inside?.querySelector('[data-scene] main h1, [data-scene] main h2, [data-scene] main p') != null &&
    inside.fonts.status === 'loaded'
  )
}

/** Whether the page on the host starts another script than this one. Whatever is not that page says no. */
async function hostHasNewer(): Promise<boolean> {
  try {
    const response = await fetch(location.href, { cache: 'no-cache' })
    if (!response.ok) return false
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const [here, there] = [entryOf(document), entryOf(page)]
    return here !== null && there !== null && here !== there
  } catch {
    return false
  }
}

function entryOf(page: Document): string | null {
  return page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null
}

import { type RefObject, useEffect, useState } from 'react'

const [call, beginning] = ['kia-qazaqstan-newer-version', 'kia-qazaqstan-begin']
const [lookEveryMs, patienceMs] = [250, 60_000]

interface Versions {
  /** The one that covers this build. */
  readonly shown: number | null
  /** One that is loaded, or being loaded, out of sight. */
  readonly coming: number | null
  /** The one that is coming is drawn and stands. */
  readonly isReady: boolean
}

/**
 * Looks with each loop whether the host has a newer build, which is then loaded in a frame (`data-version`) behind what
 * is shown. With the first loop after it is drawn it covers this one, so that nothing flashes, full screen stays, and a
 * build that is broken is never seen. A build in a frame holds still (`isHeld`) until it is shown, and calls this one
 * when there is a newer one still.
 */
export function useNewerVersion(loop: number, root: RefObject<HTMLElement | null>) {
  const [versions, setVersions] = useState<Versions>({ shown: null, coming: null, isReady: false })
  const [isHeld, setHeld] = useState(() => isFramed() && window.frameElement?.getAttribute('data-shown') !== 'true')
  const { coming, shown } = versions
  useEffect(() => {
    if (loop === 0) return
    setVersions((old) => (old.isReady ? covered(old) : old))
    void hostHasNewer().then((hasNewer) => {
      if (!hasNewer) return
      if (isFramed()) window.parent.postMessage(call, location.origin)
      // Once covered, only the build in the frame knows whether there is a newer one.
      else setVersions((old) => (old.shown === null ? loading(old) : old))
    })
  }, [loop])
  useEffect(() => {
    const hear = ({ data, origin }: MessageEvent) => {
      if (origin !== location.origin) return
      if (data === beginning) setHeld(false)
      if (data === call) setVersions((old) => (old.isReady ? covered(old) : loading(old)))
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])
  useEffect(() => {
    if (coming === null) return
    const frame = frameOf(root, coming)
    let waitedMs = 0
    const timer = setInterval(() => {
      waitedMs += lookEveryMs
      const isDone = isDrawn(frame?.contentDocument)
      if (!isDone && waitedMs < patienceMs) return
      clearInterval(timer)
      setVersions((old) => (isDone ? { ...old, isReady: true } : { ...old, coming: null }))
    }, lookEveryMs)
    return () => clearInterval(timer)
  }, [coming, root])
  useEffect(() => {
    if (shown === null) return
    const inside = frameOf(root, shown)?.contentWindow
    inside?.postMessage(beginning, location.origin)
    inside?.focus()
  }, [shown, root])
  return { shown, coming, isHeld }
}

function loading(old: Versions): Versions {
  return { ...old, coming: old.coming ?? (old.shown ?? 0) + 1 }
}

function covered({ coming }: Versions): Versions {
  return { shown: coming, coming: null, isReady: false }
}

/** Whether this is a build that another one has loaded. */
function isFramed(): boolean {
  return window.parent !== window && window.frameElement?.hasAttribute('data-version') === true
}

function frameOf(root: RefObject<HTMLElement | null>, version: number): HTMLIFrameElement | null {
  return root.current?.querySelector<HTMLIFrameElement>(`[data-version="${version}"]`) ?? null
}

function isDrawn(inside: Document | null | undefined): boolean {
  const words = inside?.querySelector('[data-scene] main')?.textContent ?? ''
  return words !== '' && inside?.fonts.status === 'loaded'
}

/** By its full address, as it was when this build started: the page's own address changes with its language. */
const entry = entryOf(document, document.baseURI)

/** Whether the page on the host starts another script than this one. Whatever is not that page says no. */
async function hostHasNewer(): Promise<boolean> {
  // A page in one file has no host.
  if (entry === null) return false
  try {
    const response = await fetch(location.href, { cache: 'no-cache' })
    if (!response.ok) return false
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const newest = entryOf(page, response.url)
    return newest !== null && newest !== entry
  } catch {
    return false
  }
}

function entryOf(page: Document, address: string): string | null {
  const source = page.querySelector('script[type="module"][src]')?.getAttribute('src') ?? null
  return source === null ? null : new URL(source, address).href
}

import { useState } from 'react'

export interface Copied {
  /** The text that was to be copied last, and whether the browser allowed it; null before. */
  readonly tried: { readonly text: string; readonly isCopied: boolean } | null
  readonly copy: (text: string) => Promise<void>
}

/** Puts a text on the clipboard and remembers how that went, so that it can be shown where it was refused. */
export function useCopied(): Copied {
  const [tried, setTried] = useState<Copied['tried']>(null)
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setTried({ text, isCopied: true })
    } catch {
      setTried({ text, isCopied: false })
    }
  }
  return { tried, copy }
}

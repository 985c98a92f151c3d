import { type ReactNode, useDeferredValue } from 'react'
import { useWords, WordsContext } from '../i18n/words.ts'
import { isFar } from '../ui/isFar.ts'

/** Gives a scene that the reader is far from another language a moment later, so that what he sees changes at once. */
export function NearFirst({ scene, children }: { scene: string; children: ReactNode }) {
  const words = useWords()
  const later = useDeferredValue(words)
  const inside = words === later ? null : document.getElementById(scene)?.firstElementChild
  return <WordsContext value={inside && isFar(inside) ? later : words}>{children}</WordsContext>
}
